using Conformance.Bench.Judgement;
using Conformance.Bench.Observation.Stored;
using Conformance.Bench.Outcomes.Records;
using Conformance.Reporting.Runs;
using Conformance.Steps.Benching;
using NodaTime;

namespace Conformance.Reporting;

/// <summary>A scenario for reports, made of what is stored of it.</summary>
internal static class StoredScenarioReport
{
    /// <param name="scenario">What it came to.</param>
    /// <param name="stored">Its log.</param>
    /// <param name="log">The same, as it lies there.</param>
    /// <param name="setting">What was run on what.</param>
    /// <param name="factsOf">The facts that a requirement rests on, by its id.</param>
    public static ScenarioReport Of(ReportedScenario scenario, StoredLog stored, byte[] log, RunSetting setting, Func<string, IReadOnlyList<string>> factsOf)
    {
        var verdict = scenario.Verdict ?? Verdict.HarnessFault;
        var (started, stopped) = stored.Log.Entries is [var first, .., var last] ? (first.At, last.At) : default;
        return new()
        {
            FeatureFile = scenario.File,
            FeatureTitle = stored.Header.Scenario.Feature,
            Title = scenario.Title,
            Tags = stored.Header.Scenario.Tags,
            Requirements = [.. scenario.Findings.Select(finding => finding.Requirement).Distinct()],
            Severity = FindingTexts.SeverityOf(scenario.Findings),
            Binding = setting.Binding,
            Device = setting.Device,
            Status = ReportStatuses.Of(verdict),
            Verdict = verdict.ToString(),
            Owner = verdict.IsGood() ? null : scenario.Owner?.ToString(),
            Message = FindingTexts.Message(verdict, scenario.Fault, scenario.Findings),
            Findings = FindingTexts.Markdown(scenario.Findings, factsOf),
            Started = started,
            Stopped = stopped,
            Steps = [.. Steps(stored.Header.Scenario.Steps, scenario.Findings, started)],
            Attachments = [new("observation log", "application/x-ndjson", ".ndjson", log)],
        };
    }

    // Each Then step decides one check, in order; behind one that was not good nothing was done any more.
    private static IEnumerable<StepReport> Steps(IReadOnlyList<LoggedStep> steps, IReadOnlyList<StoredFinding> findings, Instant at)
    {
        var (left, stopped) = (new Queue<StoredFinding>(findings), false);
        foreach (var step in steps)
        {
            var finding = step.Kind == StepKind.Then && left.TryDequeue(out var found) ? found : null;
            var undecided = step.Kind == StepKind.Then && finding is null;
            var status = stopped || undecided ? ReportStatus.Skipped : finding is null ? ReportStatus.Passed : ReportStatuses.Of(finding.Verdict);
            stopped |= undecided || finding is { Verdict: var verdict } && !verdict.IsGood();
            yield return new($"{step.Keyword.Trim()} {step.Text}", status, finding is { } told && !told.Verdict.IsGood() ? FindingTexts.OneLine(told) : null, at, at);
        }
    }
}
