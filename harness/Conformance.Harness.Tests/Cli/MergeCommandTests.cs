using Conformance.Bench;
using Conformance.Cli.Merging;
using Conformance.Harness.Tests.Pcsc;

namespace Conformance.Harness.Tests.Cli;

/// <summary>conformance merge: parts of a run, as processes of their own left them.</summary>
public sealed class MergeCommandTests : IDisposable
{
    private readonly CommandLine _program = new();

    [Fact]
    public async Task Parts_of_two_processes_are_one_run()
    {
        await _program.RunAsync("run", "--results", At("1"), "--shard", "1/2", StoppedRun.First, StoppedRun.Second);
        (await _program.RunAsync("run", "--results", At("2"), "--shard", "2/2", StoppedRun.First, StoppedRun.Second)).MustPrint(", part 2/2 alone; results in", "[  1/1]", "not reached by part 2/2");
        await _program.RunScenariosAsync(StoppedRun.First, StoppedRun.Second);

        (await _program.RunAsync("merge", At("2"), At("1"), "--out", At("whole"))).MustExitWith(0).MustPrint("\nPassed: reader model-a, device simulated", "2 parts, merged in", "2 scenarios, ");

        foreach (var name in Directory.EnumerateFiles(_program.Results, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(_program.Results, file)))
        {
            // Transcripts have a key that nobody keeps, and Allure the time of day.
            if (!name.StartsWith("transcripts", StringComparison.Ordinal) && !name.StartsWith("allure", StringComparison.Ordinal))
            {
                Assert.Equal(File.ReadAllText(Path.Combine(_program.Results, name)), File.ReadAllText(Path.Combine(At("whole"), name)));
            }
        }

        Assert.Equal(2, Directory.EnumerateFiles(Path.Combine(At("whole"), "allure-results"), "*-result.json").Count());
    }

    [Fact]
    public void What_cannot_be_merged_says_why()
    {
        Write("load/result.json");
        Write("run/run-plan.json");
        Refused("one is of scenarios, the other of load", At("run"), At("load"));
        Refused("neither run-plan.json nor result.json is in it", _program.Folder);
        Refused("is a part and the folder of --out", At("whole") + "/");
        Refused("run-plan.json, line 1", At("run"));
        Assert.NotEmpty(MergeCommand.Create(new WallClock()).Parse([At("run")]).Errors);
    }

    public void Dispose() => _program.Dispose();

    private void Write(string name)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllText(At(name), "{}");
    }

    private void Refused(string what, params string[] parts)
    {
        var merge = MergeCommand.Create(new WallClock()).Parse([.. parts, "--out", At("whole")]);
        Assert.Contains(what, Assert.Throws<BenchFaultException>(() => merge.Invoke(new() { EnableDefaultExceptionHandler = false })).What, StringComparison.Ordinal);
    }

    private string At(string name) => Path.Combine(_program.Folder, name);
}
