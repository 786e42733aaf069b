using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation.Stored;
using Conformance.Bench.Outcomes;
using Conformance.Bench.Outcomes.Plans;
using Conformance.Bench.Outcomes.Records;
using Conformance.Steps.Benching;

namespace Conformance.Steps.Recording;

/// <summary>Puts the parts of a run together: what comes out is what one run would have left, byte for byte.</summary>
public sealed class RunMerge
{
    private readonly IReadOnlyList<RunPart> _parts;

    private RunMerge(IReadOnlyList<RunPart> parts) => (_parts, Plan) = (parts, parts[0].Plan.Whole);

    /// <summary>The plan of the whole run.</summary>
    public RunPlan Plan { get; }

    /// <summary>Whether the seeded defect or impostor did anything in some part; null without one.</summary>
    public bool? DefectActed => _parts.Any(part => part.Record.DefectActed is not null) ? _parts.Any(part => part.Record.DefectActed == true) : null;

    /// <summary>Reads the parts.</summary>
    /// <param name="folders">Their results folders, in any order.</param>
    /// <exception cref="BenchFaultException">They are not all the parts of one run, each once and as it was written; or of another build than this.</exception>
    public static RunMerge Read(IReadOnlyList<string> folders)
    {
        var parts = folders.Select(RunPart.Read).OrderBy(part => part.Plan.Setting.Shard!.Index).ToList();
        foreach (var (before, part) in parts.Zip(parts.Skip(1)))
        {
            RequireApart(before, part);
            RequireSame(parts[0], part);
        }

        var whole = parts[0].Plan.Setting.Shard!.Count;
        var missing = Enumerable.Range(1, whole).Except(parts.Select(part => part.Plan.Setting.Shard!.Index)).ToList();
        if (missing is not [])
        {
            throw new BenchFaultException(Owner.Configuration, $"of {whole} parts these are missing: {string.Join(", ", missing)}", "run them, then merge all");
        }

        return parts[0].Plan.Setting.Build == LogHeader.ThisBuild
            ? new(parts)
            : throw new BenchFaultException(Owner.Configuration, $"the parts were run by build {parts[0].Plan.Setting.Build}, and this is {LogHeader.ThisBuild}", "merge with the build that ran them: all logs are judged again");
    }

    /// <summary>Judges all logs again, in the order of the whole run, and keeps them.</summary>
    /// <param name="bench">The bench.</param>
    /// <param name="into">A folder that was begun with <see cref="Plan"/>, and is none of the parts.</param>
    /// <param name="observer">Sees them go by.</param>
    /// <exception cref="BenchFaultException">A log or its findings are not as they were written; says where.</exception>
    public async Task<IReadOnlyList<ScenarioOutcome>> RunAsync(BenchRun bench, EvidenceFolder into, IRunObserver observer)
    {
        foreach (var (part, kind) in _parts.SelectMany(part => new[] { RunFolder.Logs, RunFolder.Transcripts, RunFolder.Interrupted }.Select(kind => (part, kind))))
        {
            into.TakeOver(part.Folder, kind);
        }

        var outcomes = new List<ScenarioOutcome>();
        foreach (var planned in Plan.Scenarios)
        {
            var part = _parts.Single(one => one.Plan.Setting.Shard!.Has(planned.Number - 1));
            var kept = part.Record.Scenarios[(planned.Number - 1) / _parts.Count];
            outcomes.Add(kept.Files is { } files
                ? await JudgeAsync(bench, into, observer, planned, part, files)
                : new(kept.File, kept.Title, kept.Attempt, kept.Seed, kept.Verdict, kept.Owner, []));
        }

        return outcomes;
    }

    private static async Task<ScenarioOutcome> JudgeAsync(BenchRun bench, EvidenceFolder into, IRunObserver observer, PlannedScenario planned, RunPart part, KeptFiles files)
    {
        var (stored, bytes) = part.Log(planned, files.Log.Name);
        var result = await bench.JudgeAgainAsync(stored, observer.Starting(planned));
        var kept = into.Keep(planned, result, bytes);
        if (kept != files)
        {
            throw part.Fault(files.Findings.Name, "this is not what its log comes to");
        }

        observer.Ended(planned, result, isFromLog: true);
        return new(planned.File, planned.Title, planned.Attempt, planned.Seed, result.Verdict, result.Owner, result.Findings) { Files = kept };
    }

    private static void RequireApart(RunPart one, RunPart other)
    {
        if (one.Plan.Setting.Shard == other.Plan.Setting.Shard)
        {
            throw new BenchFaultException(Owner.Configuration, $"{one.Folder} and {other.Folder} are both part {one.Plan.Setting.Shard}", "name each part once");
        }
    }

    private static void RequireSame(RunPart one, RunPart other)
    {
        var (first, second) = (one.Plan.Setting.Shard!, other.Plan.Setting.Shard!);
        var changes = PlanChanges.Between(one.Plan.Whole, other.Plan.Whole);
        if (changes is not [] || first.Count != second.Count)
        {
            throw new BenchFaultException(
                Owner.Configuration,
                string.Join('\n', (changes is [] ? [$"$.setting.shard: {first}, and {second}"] : changes).Select(change => $"  {change}").Prepend($"{one.Folder} and {other.Folder} are not of one run:")),
                "name the parts of one run");
        }
    }
}
