using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Bench.Observation.Stored;
using Conformance.Bench.Outcomes;
using Conformance.Bench.Outcomes.Plans;
using Conformance.Bench.Outcomes.Records;
using Conformance.Bench.Outcomes.Times;
using Conformance.Bench.Transcripts;
using Conformance.SmartCard.Transcripts;
using Conformance.Steps.Benching;

namespace Conformance.Steps.Recording;

/// <summary>
/// The results folder of a run while it is made: the plan first, then for each scenario its log, transcript and findings, named by its number in
/// the plan, and the record last. A folder without a record is that of a run that was stopped.
/// </summary>
public sealed class EvidenceFolder
{
    private readonly string _path;
    private readonly InterruptedRun? _before;
    private readonly SortedDictionary<int, (string Log, IReadOnlyList<SessionTime> Sessions)> _times = [];
    private string? _open;

    private EvidenceFolder(string path, RunPlan plan, InterruptedRun? before) => (_path, Plan, _before) = (path, plan, before);

    /// <summary>The plan of the run.</summary>
    public RunPlan Plan { get; }

    /// <summary>Begins a run: what an earlier one left is removed, and the plan is written.</summary>
    /// <param name="path">The folder; made if it is not there.</param>
    /// <param name="plan">The run.</param>
    /// <exception cref="BenchFaultException">The folder cannot be written; so for all other members.</exception>
    public static EvidenceFolder Begin(string path, RunPlan plan) => Guarded(path, () =>
    {
        // Without record and plan nobody takes what is left for a run.
        Clean(path, RunFile.Name, RunPlanFile.Name, SessionTimesFile.Name);
        MakeParts(path, folder => Clean(folder, "*.jsonl", "*.json", "*" + RunFolder.CutTranscript));
        WritePlan(path, plan);
        return new EvidenceFolder(path, plan, before: null);
    });

    /// <summary>Goes on with a run that was stopped. What it was cut off in is kept in a folder of its own.</summary>
    /// <param name="path">The folder that it was begun in.</param>
    /// <param name="plan">The run as it would be begun now.</param>
    /// <exception cref="BenchFaultException">There is no such run, it is another one, or what it left is not as it was written; says where.</exception>
    public static EvidenceFolder Continue(string path, RunPlan plan) => Guarded(path, () =>
    {
        var before = InterruptedRun.Read(path, plan);
        MakeParts(path, folder => Directory.CreateDirectory(folder));
        before.SetAside();
        return new EvidenceFolder(path, plan, before);
    });

    /// <summary>The log that is there already of a scenario of this run; null when it has to be run.</summary>
    public RecordedLog? RecordedLog(PlannedScenario scenario) => _before?.Logs.GetValueOrDefault(scenario.Number);

    /// <summary>The scenario that a run which was stopped goes on with; null when it was stopped behind its last one, or never.</summary>
    public PlannedScenario? GoesOnWith => _before is null ? null : Plan.Own.FirstOrDefault(scenario => scenario.Number >= _before.Next);

    /// <summary>True when an earlier process of the run came past the scenario.</summary>
    public bool IsPast(PlannedScenario scenario) => scenario.Number < _before?.Next;

    /// <summary>The log of a scenario that is about to be run, written through while it is made.</summary>
    /// <exception cref="BenchFaultException">The file cannot be made, or was there before and is gone; later, that it cannot be written.</exception>
    public ILogSink OpenLog(PlannedScenario scenario, LogHeader header)
    {
        _open = Plan.NameOf(scenario);
        return IsPast(scenario)
            ? throw new BenchFaultException(Owner.Configuration, $"{Path.Combine(_path, ScenarioFiles.LogOf(_open))}: it is gone, though the run came past it", "take the whole folder from where it was kept, or run again without --resume")
            : new ScenarioFiles(_path, _open).OpenLog(header);
    }

    /// <summary>The transcript of the scenario whose log was opened last.</summary>
    /// <exception cref="BenchFaultException">The file cannot be made; later, that it cannot be written.</exception>
    public DeskTranscript OpenTranscript(string card, string binding, Masking masking, TimeProvider time) =>
        new(Path.Combine(_path, RunFolder.Transcripts, $"{_open}.jsonl"), card, binding, masking, time);

    /// <summary>Keeps what a scenario came to, and says where.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="result">What it came to.</param>
    /// <param name="log">Its stored log.</param>
    public KeptFiles Keep(PlannedScenario scenario, ScenarioResult result, ReadOnlySpan<byte> log)
    {
        var files = new ScenarioFiles(_path, Plan.NameOf(scenario)).Keep(result, log);
        _times[scenario.Number] = (files.Log.Name, SessionTimes.Of(new(result.Log.Entries)));
        return files;
    }

    /// <summary>Keeps what the run came to; the record is the last file of all.</summary>
    /// <param name="outcome">What it came to.</param>
    /// <param name="defectActed">Whether the seeded defect did anything; null without one.</param>
    public void Conclude(RunOutcome outcome, bool? defectActed) => Guarded(_path, () =>
    {
        var cut = Interruption.AllOf(_path, Plan);
        var record = RunRecord.Of(Plan.Setting, outcome) with
        {
            Plan = KeptFile.Of(RunPlanFile.Name, File.ReadAllBytes(Path.Combine(_path, RunPlanFile.Name))),
            Interruptions = cut is [] ? null : cut,
            DefectActed = defectActed,
        };
        File.WriteAllText(Path.Combine(_path, SessionTimesFile.Name), SessionTimesFile.Write(Plan.Setting.Reader, _times.Values));
        File.WriteAllText(Path.Combine(_path, RunFile.Name), RunFile.Write(record));
    });

    /// <summary>Takes over all files of one part of another results folder.</summary>
    /// <param name="from">That folder.</param>
    /// <param name="part">Which of <see cref="RunFolder.Parts"/>.</param>
    internal void TakeOver(string from, string part) => Guarded(_path, () =>
    {
        foreach (var file in Directory.Exists(Path.Combine(from, part)) ? Directory.EnumerateFiles(Path.Combine(from, part)) : [])
        {
            File.Copy(file, Path.Combine(_path, part, Path.GetFileName(file)));
        }
    });

    private static void WritePlan(string path, RunPlan plan)
    {
        var written = Path.Combine(path, RunPlanFile.Name);
        using (var file = File.Create(written + ".new"))
        {
            file.Write(System.Text.Encoding.UTF8.GetBytes(RunPlanFile.Write(plan)));
            file.Flush(flushToDisk: true);
        }

        File.Move(written + ".new", written, overwrite: true);
    }

    private static void MakeParts(string path, Action<string> make)
    {
        foreach (var part in RunFolder.Parts)
        {
            make(Path.Combine(path, part));
        }
    }

    private static void Clean(string folder, params string[] patterns)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in patterns.SelectMany(pattern => Directory.EnumerateFiles(folder, pattern)))
        {
            File.Delete(file);
        }
    }

    private static void Guarded(string path, Action write) => Guarded(path, () =>
    {
        write();
        return true;
    });

    private static T Guarded<T>(string path, Func<T> write)
    {
        try
        {
            return write();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BenchFaultException(Owner.Configuration, $"{path}: {fault.Message}", "choose another folder with --results");
        }
    }
}
