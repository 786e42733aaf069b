using Conformance.Cli.Commands;
using Conformance.Harness.Tests.Pcsc;

namespace Conformance.Harness.Tests.Cli;

public sealed class RunArgumentsTests
{
    [Theory]
    [InlineData("--shard 3/2", "--shard takes a part as 2/8")]
    [InlineData("--shard 0/2", "--shard takes a part as 2/8")]
    [InlineData("--shards 4", "JOB_COMPLETION_INDEX, from 0 on, which is not set")]
    [InlineData("--shard 1/2 --shards 2", "--shard says the number of parts too")]
    [InlineData("--shard 1/2 --baseline b.json --accept", "--accept takes what a whole run found")]
    [InlineData("--resume --defect pin-counter-forgotten", "--resume does not go with --defect")]
    public void What_does_not_go_together_is_bad_usage(string arguments, string complaint) =>
        Assert.Contains(RunCommand.Create(new WallClock()).Parse(arguments.Split(' ')).Errors, error => error.Message.Contains(complaint, StringComparison.Ordinal));

    [Theory]
    [InlineData("--shard 2/8 --repeat 3")]
    [InlineData("--resume --shard 2/8")]
    public void What_goes_together_is_taken(string arguments) => Assert.Empty(RunCommand.Create(new WallClock()).Parse(arguments.Split(' ')).Errors);
}
