using System.CommandLine;
using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Bench.Outcomes.Plans;
using Conformance.Bench.Outcomes.Records;
using Conformance.Cli.Commands;
using Conformance.Cli.Load;
using Conformance.Load.Results;

namespace Conformance.Cli.Merging;

/// <summary>conformance merge: many machines' parts of one run, of scenarios or of load; which of the two, what lies in the folders says.</summary>
internal static class MergeCommand
{
    private enum Kind
    {
        Scenarios,
        Load,
    }

    public static Command Create(TimeProvider time)
    {
        var parts = new Argument<string[]>("parts") { Description = "The results folder of every part that 'run' or 'load' did with --shard or --shards", Arity = ArgumentArity.OneOrMore };
        var into = new Option<string>("--out") { Description = "Folder for the whole", Required = true };
        var features = new Option<string[]>("--features") { Description = "Folder of feature files that 'run' was given (may be repeated); asked for where it had a baseline" };
        var steps = new Option<string[]>("--steps") { Description = "Assembly with step definitions that 'run' was given (may be repeated)" };
        var requirements = new Option<string[]>("--requirements") { Description = "Folder of requirements that 'run' was given (may be repeated)" };
        var merge = new Command("merge", "Puts the parts of one run together, without loss: what comes out is what one run would have left") { parts, into, features, steps, requirements };
        merge.SetAction(parsed =>
        {
            var folders = parsed.GetValue(parts)!;
            var target = parsed.GetValue(into)!;
            Require(folders, target);
            return KindOf(folders) == Kind.Load
                ? Task.FromResult(LoadMergeSession.Run([.. folders.Select(folder => (folder, LoadResultFile.Read(ResultOf(folder))))], target, Console.Out))
                : new ScenarioMergeSession(time, Console.Out).RunAsync(
                    folders,
                    target,
                    new(parsed.GetValue(features) ?? [], parsed.GetValue(steps) ?? []),
                    [Folders.Default.Requirements, .. parsed.GetValue(requirements) ?? []]);
        });
        return merge;
    }

    // The whole is written while its parts are read.
    private static void Require(IReadOnlyList<string> folders, string target)
    {
        if (folders.FirstOrDefault(folder => Path.GetFullPath(folder).TrimEnd('/') == Path.GetFullPath(target).TrimEnd('/')) is { } same)
        {
            throw new BenchFaultException(Owner.Configuration, $"{same} is a part and the folder of --out", "name another folder with --out");
        }
    }

    private static Kind KindOf(IReadOnlyList<string> folders)
    {
        var kinds = folders.Select(folder => (Folder: folder, Kind: KindOf(folder))).ToList();
        return kinds.Find(other => other.Kind != kinds[0].Kind) is { Folder: { } odd }
            ? throw new BenchFaultException(Owner.Configuration, $"{kinds[0].Folder} and {odd}: one is of scenarios, the other of load", "merge them apart")
            : kinds[0].Kind;
    }

    private static Kind KindOf(string folder) =>
        File.Exists(Path.Combine(folder, RunPlanFile.Name)) || File.Exists(Path.Combine(folder, RunFile.Name)) ? Kind.Scenarios
        : File.Exists(ResultOf(folder)) ? Kind.Load
        : throw new BenchFaultException(
            Owner.Configuration, $"{folder}: neither {RunPlanFile.Name} nor {LoadOutput.ResultFile} is in it", "name the folders that 'run' was told with --results, or 'load' with --out");

    private static string ResultOf(string folder) => Directory.Exists(folder) ? Path.Combine(folder, LoadOutput.ResultFile) : folder;
}
