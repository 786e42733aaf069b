using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Observation;
using Conformance.Bench.Observation.Stored;

namespace Conformance.Harness.Tests.Bench;

/// <summary>The schema for others says what the code does.</summary>
public sealed class LogSchemaTests
{
    /// <summary>The schema of one line.</summary>
    internal static SchemaCheck Schema { get; } = new(File.ReadAllText(
        Path.Combine(Repository.Root(AppContext.BaseDirectory), "harness", "Conformance.Bench", "Observation", "Stored", "observation-log.schema.json")));

    [Fact]
    public void The_schema_names_every_kind_and_no_other() =>
        Assert.Equal(
            typeof(Observed).GetCustomAttributes<JsonDerivedTypeAttribute>().Select(kind => (string)kind.TypeDiscriminator!).Order(),
            Schema.Root.GetProperty("$defs").GetProperty("observed").GetProperty("properties").GetProperty("what").GetProperty("oneOf")
                .EnumerateArray().Select(kind => kind.GetProperty("$ref").GetString()!["#/$defs/".Length..]).Order());

    [Theory]
    [MemberData(nameof(LogFileTests.EveryKind), MemberType = typeof(LogFileTests))]
    public void Every_line_with_every_field_fits_the_schema(Observed what) =>
        Assert.All(Lines(what), line => Assert.Empty(Schema.Faults(line)));

    [Theory]
    [InlineData("\"persona\"", "\"person\"")]
    [InlineData("\"taro\"", "1")]
    [InlineData("\"patient\"", "\"staff\"")]
    [InlineData("\"seq\":1", "\"seq\":0")]
    [InlineData("card-placed", "card-eaten")]
    [InlineData("\"seq\":1,", "")]
    [InlineData("00Z", "00")]
    public void A_line_that_the_reader_refuses_does_not_fit_the_schema(string from, string to)
    {
        var line = Lines(new CardPlaced("taro"))[1];
        Assert.Empty(Schema.Faults(line));
        Assert.NotEmpty(Schema.Faults(line.Replace(from, to, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_schema_carries_the_version_that_is_written() =>
        Assert.Equal(1, Schema.Root.GetProperty("$defs").GetProperty("log-opened").GetProperty("properties").GetProperty("version").GetProperty("const").GetInt32());

    private static string[] Lines(Observed what) =>
        Encoding.UTF8.GetString(LogFile.Write(AnyScenario.Header, LogFileTests.LogOf(what))).Split('\n')[..^1];
}
