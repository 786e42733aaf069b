using System.Globalization;
using Conformance.Bench.Observation;
using Conformance.Bench.Observation.Stored;
using Conformance.Bench.Outcomes;
using Conformance.Certification.Bundles;
using Conformance.Certification.Devices;
using Conformance.Certification.Draws;
using Conformance.Certification.Recording;
using Conformance.Steps.Benching;

namespace Conformance.Certification.Judging;

/// <summary>Judges the logs of a bundle again, and holds what lies beside them against it.</summary>
/// <param name="run">A run against the catalogue of who judges.</param>
/// <param name="bundle">The bundle.</param>
/// <param name="rules">The decisions.</param>
internal sealed class LogJudgement(BenchRun run, BundleFiles bundle, VerificationRules rules)
{
    /// <summary>Whether a scenario of the device's run has to have been run.</summary>
    public bool IsDue(PlannedScenario planned, DeviceRecord device) =>
        rules.IsDue(planned.Case, device, bundle.Read(ScenarioRecorder.LogOf(BundleNames.Run, planned.Name)) is not null);

    /// <summary>Judges one log.</summary>
    /// <param name="folder">The results folder in the bundle.</param>
    /// <param name="name">The name of its files there, without folder and ending.</param>
    /// <param name="due">The header that it must have.</param>
    /// <param name="device">What it must say of the device.</param>
    public async Task<JudgedLog> JudgeAsync(string folder, string name, LogHeader due, DeviceRecord device)
    {
        var (log, findings) = (ScenarioRecorder.LogOf(folder, name), ScenarioRecorder.FindingsOf(folder, name));
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
        var wrong = new List<Discrepancy>();
        if (!rules.IsPlanned(FirstLine(bytes), FirstLine(LogFile.Write(due, new()))))
        {
            wrong.Add(new(DiscrepancyIds.LogForeign, log, Line(1), $"due here is {due.Scenario.File}: {due.Scenario.Title}, as the features have it, with device {due.Device}, seed {due.Seed.ToString(CultureInfo.InvariantCulture)}, set {due.RequirementSet} and build {due.Build}"));
        }

        wrong.AddRange(stored.Log.Entries.Where(entry => entry.What is DeskOpened opened && !rules.IsDeclared(opened, device))
            .Select(entry => new Discrepancy(DiscrepancyIds.DeclarationForeign, log, Line(entry.Sequence + 1), $"the device declares something else than {BundleNames.Device} says")));
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
            wrong);
    }

    private static JudgedLog Nothing(Discrepancy why) => new(null, null, [why]);

    private static ReadOnlySpan<byte> FirstLine(ReadOnlySpan<byte> log) => log.IndexOf((byte)'\n') is >= 0 and var end ? log[..end] : log;

    private static string Line(int number) => string.Create(CultureInfo.InvariantCulture, $"line {number}");
}
