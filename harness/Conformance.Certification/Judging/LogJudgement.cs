using System.Globalization;
using Conformance.Bench.Observation;
using Conformance.Bench.Observation.Stored;
using Conformance.Bench.Outcomes;
using Conformance.Bench.Outcomes.Records;
using Conformance.Bench.Transcripts;
using Conformance.Certification.Bundles;
using Conformance.Certification.Devices;
using Conformance.Steps.Benching;
using Conformance.Steps.Recording;
using Conformance.Steps.Running;

namespace Conformance.Certification.Judging;

/// <summary>Judges the logs of a bundle again, and holds what lies beside them against it.</summary>
/// <param name="run">A run against the catalogue of who judges.</param>
/// <param name="bundle">The bundle.</param>
/// <param name="rules">The decisions.</param>
internal sealed class LogJudgement(BenchRun run, BundleFiles bundle, VerificationRules rules)
{
    /// <summary>Whether a scenario of the device's run has to have been run.</summary>
    public bool IsDue(ScenarioCase scenario, string name, DeviceRecord device) =>
        rules.IsDue(scenario, device, bundle.Read(LogOf(BundleNames.Run, name)) is not null);

    /// <summary>Judges one log.</summary>
    /// <param name="folder">The results folder in the bundle.</param>
    /// <param name="name">The name of its files there, without folder and ending.</param>
    /// <param name="due">The header that it must have.</param>
    /// <param name="device">What it must say of the device.</param>
    public async Task<JudgedLog> JudgeAsync(string folder, string name, LogHeader due, DeviceRecord device)
    {
        var (log, findings) = (LogOf(folder, name), FindingsOf(folder, name));
        if (bundle.Read(log) is not { } bytes)
        {
            return Nothing(new(DiscrepancyIds.LogMissing, log, null, $"the scenario has no log: {due.Scenario.File}: {due.Scenario.Title}"));
        }

        switch (rules.ReadLog(bytes))
        {
            case LogReading.Complete(var stored):
                return await JudgeAsync(folder, log, findings, bytes, stored, due, device);
            case LogReading.Incomplete(var stored, _, _) when rules.TakesIncomplete:
                return await JudgeAsync(folder, log, findings, bytes, stored, due, device);
            case LogReading.Incomplete(_, var after, var dropped):
                return Nothing(new(DiscrepancyIds.LogIncomplete, log, Line(after + 1), $"the log ends here, without its closing line{(dropped is null ? "" : $"; {dropped}")}"));
            case LogReading.Broken(var line, var why):
                return Nothing(new(DiscrepancyIds.LogBroken, log, Line(line), why));
            default:
                throw new InvalidOperationException("a log is complete, incomplete or broken");
        }
    }

    private async Task<JudgedLog> JudgeAsync(string folder, string log, string findings, byte[] bytes, StoredLog stored, LogHeader due, DeviceRecord device)
    {
        var wrong = Foreign(log, bytes, stored, due, device).ToList();
        var result = await run.JudgeAgainAsync(stored);
        var recomputed = FindingsFile.Write(result, bytes, complete: true);
        var kept = bundle.Read(findings);
        if (kept is null || !rules.AreFindings(kept, recomputed))
        {
            wrong.Add(new(DiscrepancyIds.FindingChanged, findings, JsonPlace.Of(kept, recomputed), "the log gives other findings"));
        }

        return new(
            result,
            new(KeptFile.Of(log[(folder.Length + 1)..], bytes), KeptFile.Of(findings[(folder.Length + 1)..], kept ?? recomputed)),
            LoggedTranscript.Of(stored),
            wrong);
    }

    /// <summary>Judges a log that was cut off when the run was interrupted: as far as it goes.</summary>
    /// <param name="place">Where that was.</param>
    /// <param name="due">The header that it must have.</param>
    /// <param name="device">What it must say of the device.</param>
    public async Task<JudgedInterruption> JudgeAsync(Interruption place, LogHeader due, DeviceRecord device)
    {
        var log = $"{BundleNames.Run}/{place.Log.Name}";
        var bytes = bundle.Read(log)!;
        switch (rules.ReadLog(bytes))
        {
            // Not even its first line was written, or the run was stopped between two scenarios.
            case LogReading.Broken when !bytes.Contains((byte)'\n'):
                return new(place, WasKilled: true, [], []);
            case LogReading.Broken(var line, var why):
                return new(place, WasKilled: true, [], [new(DiscrepancyIds.LogBroken, log, Line(line), why)]);
            case LogReading.Incomplete(var stored, _, _):
                return new(place, WasKilled: true, (await run.JudgeAgainAsync(stored)).Findings, [.. Foreign(log, bytes, stored, due, device)]);
            case LogReading.Complete(var stored):
                Discrepancy[] whole = rules.WasInterrupted(stored) ? [] : [new(DiscrepancyIds.InterruptionWhole, log, null, "this log is whole: what was not interrupted is not done again")];
                return new(place, WasKilled: false, (await run.JudgeAgainAsync(stored)).Findings, [.. whole, .. Foreign(log, bytes, stored, due, device)]);
            default:
                throw new InvalidOperationException("a log is complete, incomplete or broken");
        }
    }

    /// <summary>The log of a scenario, by its name in a bundle.</summary>
    public static string LogOf(string folder, string name) => $"{folder}/{ScenarioFiles.LogOf(name)}";

    /// <summary>Its findings.</summary>
    public static string FindingsOf(string folder, string name) => $"{folder}/{ScenarioFiles.FindingsOf(name)}";

    private IEnumerable<Discrepancy> Foreign(string log, byte[] bytes, StoredLog stored, LogHeader due, DeviceRecord device)
    {
        if (!rules.IsPlanned(FirstLine(bytes), FirstLine(LogFile.Write(due, new()))))
        {
            yield return new(DiscrepancyIds.LogForeign, log, Line(1), $"due here is {due.Scenario.File}: {due.Scenario.Title}, as the features have it, with device {due.Device}, seed {due.Seed.ToString(CultureInfo.InvariantCulture)}, set {due.RequirementSet} and build {due.Build}");
        }

        foreach (var entry in stored.Log.Entries.Where(entry => entry.What is DeskOpened opened && !rules.IsDeclared(opened, device)))
        {
            yield return new(DiscrepancyIds.DeclarationForeign, log, Line(entry.Sequence + 1), $"the device declares something else than {BundleNames.Device} says");
        }
    }

    private static JudgedLog Nothing(Discrepancy why) => new(null, null, null, [why]);

    private static ReadOnlySpan<byte> FirstLine(ReadOnlySpan<byte> log) => log.IndexOf((byte)'\n') is >= 0 and var end ? log[..end] : log;

    private static string Line(int number) => string.Create(CultureInfo.InvariantCulture, $"line {number}");
}
