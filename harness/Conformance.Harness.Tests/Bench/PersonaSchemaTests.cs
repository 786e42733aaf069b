using Conformance.Bench.Fixtures;
using Conformance.CardSimulator.Personas;

namespace Conformance.Harness.Tests.Bench;

/// <summary>The schema of personas says what the reader of personas does.</summary>
public sealed class PersonaSchemaTests
{
    private static readonly string Folder = Path.Combine(Repository.Root(AppContext.BaseDirectory), "fixtures", "personas");
    private static readonly SchemaCheck Schema = new(File.ReadAllText(Path.Combine(Folder, "persona.schema.json")));

    public static TheoryData<string> Ids => [.. new BenchFixtures(Path.Combine(Folder, "..")).PersonaIds()];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_persona_fits_the_schema(string id) => Assert.Empty(Schema.Faults(File.ReadAllText(Path.Combine(Folder, id + ".json"))));

    [Theory]
    [InlineData("\"reason\"", "\"why\"")]
    [InlineData("\"taro\"", "\"Taro\"")]
    [InlineData("\"male\"", "\"MALE\"")]
    [InlineData("1980-02-17", "17.2.1980")]
    [InlineData("\"8264\"", "8264")]
    [InlineData("\"8264\"", "null")]
    [InlineData("\"HJ7K2Q9\"", "\"hj7k2q9\"")]
    [InlineData("\"serial\": \"9", "\"serial\": \"")]
    [InlineData("\"municipality\": \"9", "\"municipality\": \"")]
    [InlineData("3BE000FF8131FE4514", "3BE")]
    [InlineData("\"expires\"", "\"locked\": [\"number-c\"], \"expires\"")]
    [InlineData("\"expires\"", "\"tampered\": false, \"expires\"")]
    [InlineData("\"expires\"", "\"kind\": \"library-card\", \"expires\"")]
    [InlineData("\"resident\": {}", "\"resident\": { \"key\": \"\" }")]
    [InlineData("\"deliveryKey\"", "\"delivery\"")]
    [InlineData("\"photo\"", "\"portrait\"")]
    public void What_the_reader_refuses_for_its_form_does_not_fit_the_schema(string from, string to)
    {
        var right = File.ReadAllText(Path.Combine(Folder, "taro.json"));
        Assert.Contains(from, right, StringComparison.Ordinal);
        var wrong = right.Replace(from, to, StringComparison.Ordinal);
        Assert.NotEmpty(Schema.Faults(wrong));

        var file = Path.Combine(Directory.CreateTempSubdirectory("persona-").FullName, "taro.json");
        File.WriteAllText(file, wrong);
        var faults = Assert.IsType<PersonaReading.Refused>(PersonaFile.Read(file)).Faults;
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        Assert.Contains(faults, fault => fault.File == file && fault.Where.StartsWith("$.", StringComparison.Ordinal));
    }
}
