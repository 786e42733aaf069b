using Conformance.Bench;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Judgement;
using Conformance.Bench.Outcomes.Baselines;
using Conformance.Harness.Tests.Bench;

namespace Conformance.Harness.Tests.Outcomes;

public sealed class BaselineFileTests : IDisposable
{
    private const string Text = """
        {
          "schema": 1,
          "device": "model-a",
          "accepted": [
            {"check":"b","verdict":"notTestable"},
            {"file":"one.feature","scenario":"●","check":"a","verdict":"failed"}
          ]
        }

        """;

    private static readonly Baseline Two = new(1, "model-a", [new(null, null, "b", Verdict.NotTestable), new("one.feature", "●", "a", Verdict.Failed)]);

    private readonly string _file = Path.GetTempFileName();

    [Fact]
    public void It_is_written_with_a_line_for_each_acceptance_and_read_as_it_was_written()
    {
        BaselineFile.Write(_file, Two);
        Assert.Equal(Text, File.ReadAllText(_file));
        var again = BaselineFile.Read(_file, "model-a");
        Assert.Equal((Two.Schema, Two.Device), (again.Schema, again.Device));
        Assert.Equal(Two.Accepted, again.Accepted);
    }

    [Fact]
    public void What_is_written_is_as_the_schema_has_it()
    {
        var schema = new SchemaCheck(File.ReadAllText(Path.Combine(Repository.Root(AppContext.BaseDirectory), "harness", "Conformance.Bench", "Outcomes", "Baselines", "baseline.schema.json")));
        Assert.Empty(schema.Faults(BaselineFile.Text(Two)));
        Assert.Empty(schema.Faults(BaselineFile.Text(Baseline.Empty("model-a"))));
        Assert.NotEmpty(schema.Faults(Text.Replace("notTestable", "failed", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("\"schema\": 1", "\"schema\": 2", ": this is no baseline of version 1")]
    [InlineData("\"device\": \"model-a\",", "", ": this is no baseline of version 1")]
    [InlineData("model-a", "model-b", ", $.device: this baseline is of model-b, and the run of model-a")]
    [InlineData("\"check\":\"b\",", "", ", $.accepted[0]: an acceptance names a check")]
    [InlineData("\"scenario\":\"●\",", "", ", $.accepted[1]: file and scenario go together")]
    [InlineData("\"failed\"", "\"passed\"", ", $.accepted[1]: what can be accepted is failed or notTestable")]
    [InlineData("notTestable", "failed", ", $.accepted[0]: what failed has a file and a scenario")]
    [InlineData("\"failed\"", "\"good\"", ", line 6, $.accepted[1].verdict: this is no baseline")]
    [InlineData("\"check\":\"b\"", "\"chek\":\"b\"", ", line 5, $.accepted[0].chek: this is no baseline")]
    [InlineData("]", "", ", line 8, $.accepted[2]: this is no baseline")]
    public void What_is_wrong_is_named_with_its_place(string what, string instead, string expected)
    {
        File.WriteAllText(_file, Text.Replace(what, instead, StringComparison.Ordinal));
        var fault = Assert.Throws<BenchFaultException>(() => BaselineFile.Read(_file, "model-a"));
        Assert.Equal((Owner.Configuration, _file + expected), (fault.Owner, fault.What[..Math.Min(fault.What.Length, _file.Length + expected.Length)]));
        Assert.NotEmpty(fault.Hint);
    }

    [Fact]
    public void A_file_that_cannot_be_read_or_written_is_named()
    {
        Assert.Contains("there is no such file", Assert.Throws<BenchFaultException>(() => BaselineFile.Read(_file + ".none", "model-a")).What, StringComparison.Ordinal);
        Assert.Equal(Owner.Configuration, Assert.Throws<BenchFaultException>(() => BaselineFile.Read(Path.GetTempPath(), "model-a")).Owner);
        Assert.Equal(Owner.Configuration, Assert.Throws<BenchFaultException>(() => BaselineFile.Write(Path.Combine(_file, "in-a-file"), Two)).Owner);
    }

    public void Dispose() => File.Delete(_file);
}
