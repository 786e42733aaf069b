using System.Text;
using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Bench.Outcomes;
using Conformance.Bench.Outcomes.Records;
using static Conformance.Harness.Tests.Outcomes.SmallCatalogue;

namespace Conformance.Harness.Tests.Outcomes;

public sealed class RunFolderTests : IDisposable
{
    private const string Log = "logs/001-one-3.jsonl";
    private const string Findings = "findings/001-one-3.json";
    private readonly string _folder = Directory.CreateTempSubdirectory("conformance-").FullName;

    public RunFolderTests()
    {
        Write(Log, "log");
        Write(Findings, "findings");
        var ran = Scenario(("must-first", Verdict.Passed)) with { Files = new(KeptFile.Of(Log, "log"u8), KeptFile.Of(Findings, "findings"u8)) };
        var notForTheDevice = Scenario() with { Title = "Second" };
        var run = RunRecord.Of(new("1.0", "model-a", "simulated", "in-process", 7, 1, null, RunFilter.None), Conclude(isFiltered: true, [], ran, notForTheDevice));
        Write("run.json", RunFile.Write(run));
    }

    [Fact]
    public void A_folder_as_the_run_left_it_is_read() => Assert.Equal(["First", "Second"], RunFolder.Read(_folder).Scenarios.Select(scenario => scenario.Title));

    [Theory]
    [InlineData(Log)]
    [InlineData(Findings)]
    public void A_file_that_is_missing_is_named(string name)
    {
        File.Delete(Path.Combine(_folder, name));
        Assert.StartsWith($"{Path.Combine(_folder, name)}: run.json names it, and it cannot be read", Refused().What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Log)]
    [InlineData(Findings)]
    public void A_file_that_is_not_the_runs_own_is_named(string name)
    {
        Write(name, "of another run");
        Assert.Equal($"{Path.Combine(_folder, name)}: its SHA-256 is not the one in run.json: it was changed, or is of another run", Refused().What);
    }

    [Theory]
    [InlineData("logs/002-two-3.jsonl")]
    [InlineData("findings/002-two-3.json")]
    public void A_file_that_the_record_does_not_name_is_named(string name)
    {
        Write(name, "of another run");
        Assert.Equal($"{Path.Combine(_folder, name)}: run.json does not name it: it is of another run", Refused().What);
    }

    [Fact]
    public void Every_such_file_is_named()
    {
        Write(Log, "changed");
        Directory.Delete(Path.Combine(_folder, "findings"), recursive: true);
        Assert.Equal(2, Refused().What.Split('\n').Length);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private BenchFaultException Refused() => Assert.Throws<BenchFaultException>(() => RunFolder.Read(_folder));

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}
