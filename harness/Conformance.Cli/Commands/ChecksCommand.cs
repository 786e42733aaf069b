using System.CommandLine;
using Conformance.Bench.Outcomes.Comparison;
using Conformance.Bench.Outcomes.Records;

namespace Conformance.Cli.Commands;

/// <summary>conformance checks: compares what two runs checked.</summary>
internal static class ChecksCommand
{
    public static Command Create()
    {
        var first = new Argument<string>("first") { Description = "Folder of results, or run.json" };
        var second = new Argument<string>("second") { Description = "Folder of results, or run.json" };
        var diff = new Command("diff", "Compares the ordered lists of checks of two runs: ends with 0 when they agree, 1 when not") { first, second };
        diff.SetAction(parsed => Diff(Read(parsed.GetValue(first)!), Read(parsed.GetValue(second)!)));
        return new("checks", "Compares the checks of runs") { diff };
    }

    // Of a folder, the logs and findings have to be those of its record; a record alone stands for itself.
    private static RunRecord Read(string path) => Directory.Exists(path) ? RunFolder.Read(path) : RunFile.Read(path);

    private static int Diff(RunRecord first, RunRecord second)
    {
        var (was, now) = (CheckSequence.Of(first), CheckSequence.Of(second));
        var changes = was.ChangesTo(now);
        foreach (var change in changes)
        {
            Console.WriteLine(Line(change));
        }

        var counts = changes.GroupBy(change => change.Kind).OrderBy(kind => kind.Key).Select(kind => $"{kind.Count()} {Word(kind.Key)}");
        Console.WriteLine($"{was.Count} checks, then {now.Count}: {(changes is [] ? "the same" : string.Join(", ", counts))}");
        return changes is [] ? ExitCodes.Passed : ExitCodes.Failed;
    }

    private static string Line(CheckChange change)
    {
        var place = change.Place;
        var verdicts = change.Was == change.Is || change.Was is null || change.Is is null ? $"{change.Was ?? change.Is}" : $"{change.Was} -> {change.Is}";
        var attempt = place.Attempt > 1 ? $", attempt {place.Attempt}" : "";
        return $"{Word(change.Kind),-9}  {place.Check}{(place.Time > 1 ? $" (time {place.Time})" : "")}  {verdicts}  {place.File}  {place.Title}{attempt}";
    }

    private static string Word(CheckChangeKind kind) => kind switch
    {
        CheckChangeKind.Removed => "removed",
        CheckChangeKind.Added => "added",
        CheckChangeKind.Changed => "changed",
        _ => "reordered",
    };
}
