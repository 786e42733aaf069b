using Conformance.Cli.Load;
using Conformance.Cli.Merging;
using Conformance.Harness.Tests.Cli;
using Conformance.Load.Results;

namespace Conformance.Harness.Tests.Load;

public sealed class LoadCommandTests : IDisposable
{
    private readonly CommandLine _program = new();
    private readonly VirtualClock _clock = new();

    [Theory]
    [InlineData("--rate 0", "--rate takes a number above 0 and up to 1000000")]
    [InlineData("--rate-ceiling -1", "--rate-ceiling takes a number above 0")]
    [InlineData("--card-share 1.5", "--card-share takes a share from 0 to 1")]
    [InlineData("--workers 0", "--workers takes a whole number from 1")]
    [InlineData("--against everything", "'everything' not recognized")]
    [InlineData("--shard 3/2", "--shard takes a part as 2/8")]
    [InlineData("--shards 0", "--shards takes a whole number from 1")]
    [InlineData("--shards 4", "JOB_COMPLETION_INDEX, from 0 on, which is not set")]
    [InlineData("--shard 1/2 --shards 2", "--shard says the number of parts too")]
    [InlineData("--shard 1/2 --find-knee", "it cannot be shared out")]
    [InlineData("--target http://192.0.2.1/", "say --i-own-this-endpoint")]
    [InlineData("--target http://127.0.0.1/ --against centre", "choose one")]
    [InlineData("--target ftp://127.0.0.1/", "--target takes an address as")]
    [InlineData("--target http://somebody:secret@127.0.0.1/", "--target takes an address as")]
    [InlineData("--seed x", "--seed takes a whole number")]
    [InlineData("--requests own.json", "say which with --target")]
    [InlineData("--target http://127.0.0.1/ --requests own.json --card-share 0.5", "the shares stand in the file of requests")]
    [InlineData("--shards many", "--shards takes a whole number from 1")]
    public void What_the_options_may_not_be_is_bad_usage(string arguments, string complaint)
    {
        var parsed = LoadCommand.Create(_clock).Parse(arguments.Split(' '));

        Assert.Contains(parsed.Errors, error => error.Message.Contains(complaint, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--target http://127.0.0.1:8080 --rate 5")]
    [InlineData("--target http://192.0.2.1/ --i-own-this-endpoint")]
    [InlineData("--against centre --scale 0.5 --shard 2/8")]
    public void What_they_may_be_is_taken(string arguments) => Assert.Empty(LoadCommand.Create(_clock).Parse(arguments.Split(' ')).Errors);

    [Fact]
    public async Task A_wrong_option_ends_the_program_as_bad_usage() =>
        (await _program.RunAsync("load", "--target", "http://192.0.2.1/")).MustExitWith(3).MustPrint("say --i-own-this-endpoint", "hint: 'conformance load --help'");

    [Theory]
    [InlineData("--profile", "nothing", "there is no profile \"nothing\"", "morning-rush")]
    [InlineData("--scale", "village", "there is no scale \"village\"", "nation, hospital")]
    [InlineData("--profile", "recovery", "only the simulated centre can be given any", "--against centre")]
    [InlineData("--nbomber-config", "nothing.json", "nothing.json", "NBomber's documentation")]
    [InlineData("--traffic", "nothing.json", "nothing.json", "fixtures/traffic/README.md")]
    public void What_cannot_be_run_says_what_there_is(string option, string value, string what, string hint)
    {
        var fault = Fault([option, value]);

        Assert.Contains(what, fault.What, StringComparison.Ordinal);
        Assert.Contains(hint, fault.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void No_run_asks_more_of_somebodys_own_system_than_the_ceiling()
    {
        var fault = Fault(["--target", "http://127.0.0.1:9/", "--profile", "spike", "--rate", "300"]);

        Assert.Contains("would ask 1200 a second", fault.What, StringComparison.Ordinal);
        Assert.Contains("raise --rate-ceiling", fault.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 0, "hint: ask for more a second")]
    [InlineData(1_000, 10, "hint: ask for fewer a second")]
    public void A_void_run_says_what_makes_the_next_one_count(int planned, int started, string hint)
    {
        using var output = new StringWriter();
        var figures = new LoadFigures(TimeSpan.FromSeconds(1), [new LoadSlice()], planned, started, 0, []);
        LoadOutput.Print(output, LoadResultTests.Run(1, 1) with { Figures = figures });
        Assert.Contains(hint, output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_are_merged_by_the_command_and_a_missing_one_is_named()
    {
        var files = Enumerable.Range(1, 3).Select(shard => Write(LoadResultTests.Run(shard, 3), $"part-{shard}")).ToArray();
        var output = new StringWriter();

        Assert.Equal(1, LoadMergeSession.Run([.. files.Select(file => (file, LoadResultFile.Read(file)))], Path.Combine(_program.Folder, "whole"), output));
        LoadResultTests.AssertSame(LoadResultTests.Run(1, 1).Figures, LoadResultFile.Read(Path.Combine(_program.Folder, "whole", "result.json")).Figures);
        Assert.Contains("MISSED   errors at most 0 % of the answers", output.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("second,planned,started,answered,errors,p50_ms", File.ReadAllText(Path.Combine(_program.Folder, "whole", "result.csv")), StringComparison.Ordinal);

        var fault = Assert.Throws<Conformance.Bench.BenchFaultException>(
            () => LoadMergeSession.Run([.. files.Take(2).Select(file => (file, LoadResultFile.Read(file)))], Path.Combine(_program.Folder, "part"), TextWriter.Null));
        Assert.Contains("of 3 parts these are missing: 3", fault.What, StringComparison.Ordinal);
    }

    public void Dispose() => _program.Dispose();

    private Conformance.Bench.BenchFaultException Fault(string[] arguments) => Assert.Throws<Conformance.Bench.BenchFaultException>(
        () => LoadCommand.Create(_clock).Parse([.. arguments, "--out", _program.Folder]).Invoke(new() { EnableDefaultExceptionHandler = false }));

    private string Write(LoadResult result, string name)
    {
        var file = Path.Combine(_program.Folder, name, "result.json");
        LoadResultFile.Write(file, result);
        return file;
    }
}
