using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Conformance.Bench;

namespace Conformance.Cli.Commands;

/// <summary>Which part of a run a process does: --shard, or --shards in a Job of Kubernetes.</summary>
internal sealed class ShardOptions
{
    private readonly Option<string?> _shard = new("--shard") { Description = "Does a part of the run, as 2/8; 'merge' puts the parts together" };
    private readonly Option<string?> _shards = new("--shards") { Description = "The number of parts; which one this is, JOB_COMPLETION_INDEX says, from 0" };

    public ShardOptions()
    {
        Check(_shard, value => Shard.Parse(value) is not null, "a part as 2/8: the first number is 1 to the second");
        Check(_shards, value => NumberOf(value) is >= 1 and <= Shard.MostShards, "a whole number from 1 to 10000");
    }

    public IEnumerable<Option> All => [_shard, _shards];

    public bool IsGiven(CommandResult result) => result.GetValue(_shard) is not null || result.GetValue(_shards) is not null;

    public void Together(CommandResult result)
    {
        var shards = NumberOf(result.GetValue(_shards));
        if (result.GetValue(_shard) is not null && shards is not null)
        {
            result.AddError("--shard says the number of parts too: leave --shards out");
        }

        if (shards >= 1 && CompletionIndex() is null)
        {
            result.AddError("--shards takes the part's number from JOB_COMPLETION_INDEX, from 0 on, which is not set; say --shard 1/N instead");
        }
        else if (shards >= 1 && CompletionIndex() >= shards)
        {
            result.AddError("JOB_COMPLETION_INDEX counts from 0 and lies below --shards; set the completions of the Job to --shards");
        }
    }

    public Shard Read(ParseResult parsed) =>
        parsed.GetValue(_shard) is { } shard ? Shard.Parse(shard)!
        : NumberOf(parsed.GetValue(_shards)) is { } shards ? new(CompletionIndex()!.Value + 1, shards)
        : Shard.Whole;

    private static int? CompletionIndex() => NumberOf(Environment.GetEnvironmentVariable("JOB_COMPLETION_INDEX"));

    private static int? NumberOf(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static void Check(Option<string?> option, Func<string, bool> isRight, string takes) => option.Validators.Add(result =>
    {
        if (result.GetValueOrDefault<string?>() is { } value && !isRight(value))
        {
            result.AddError($"{option.Name} takes {takes}");
        }
    });
}
