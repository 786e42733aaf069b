using System.Text;
using Conformance.Bench.Bindings;
using Conformance.Bench.Devices;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Cli.Commands;
using Conformance.Reporting;
using Conformance.Reporting.Runs;
using Conformance.Steps.Benching;
using Conformance.Steps.Running;
using NodaTime;

namespace Conformance.Cli.Output;

/// <summary>A scenario's result in the form that reports are made from.</summary>
internal static class ReportOf
{
    /// <param name="result">What it came to.</param>
    /// <param name="times">How long it took.</param>
    /// <param name="options">What was run.</param>
    /// <param name="log">Its stored log.</param>
    /// <param name="transcript">Its transcript; null when there is none.</param>
    public static ScenarioReport Scenario(ScenarioResult result, StepTimes times, RunOptions options, byte[] log, byte[]? transcript)
    {
        List<StoredFinding> findings = [.. result.Findings.Select(StoredFinding.Of)];
        return new()
        {
            FeatureFile = result.Case.File,
            FeatureTitle = result.Case.Feature.Title,
            Title = result.Case.Title,
            Tags = result.Case.Tags,
            Requirements = [.. findings.Select(finding => finding.Requirement).Distinct()],
            Severity = FindingTexts.SeverityOf(findings),
            Binding = options.Binding.Word(),
            Device = options.Device.IsSimulatedReader ? DeviceChoice.Good.Name : options.Device.Name,
            Defect = options.Device.IsSimulatedReader && options.Device.IsSeeded ? options.Device.Name : null,
            Status = ReportStatuses.Of(result.Verdict),
            Verdict = result.Verdict.ToString(),
            Owner = result.Verdict.IsGood() ? null : result.Owner?.ToString(),
            Message = FindingTexts.Message(result.Verdict, result.Fault, findings),
            Findings = FindingTexts.Markdown(findings, id => result.Findings.First(finding => finding.Requirement.Id == id).Requirement.Facts),
            Started = times.Started,
            Stopped = times.Stopped,
            Steps = [.. result.Run.Steps.Zip(times.Steps, Step)],
            Attachments = [.. Attachments(result, log, transcript)],
        };
    }

    private static IEnumerable<ReportAttachment> Attachments(ScenarioResult result, byte[] log, byte[]? transcript)
    {
        yield return new("observation log", "application/x-ndjson", ".ndjson", log);
        if (transcript is not null)
        {
            yield return new("transcript", "application/x-ndjson", ".ndjson", transcript);
        }

        if (!result.Verdict.IsGood() && result.Log.Last<ScreenShown>()?.What is ScreenShown { Screen: var screen })
        {
            yield return new("last screen", "image/svg+xml", ".svg", Encoding.UTF8.GetBytes(ScreenImage.Of(screen)));
        }
    }

    private static StepReport Step(StepRun step, Interval time) => new(
        $"{step.Step.Keyword.Trim()} {step.Step.Text}",
        step.Status switch
        {
            StepStatus.Passed => ReportStatus.Passed,
            StepStatus.Skipped => ReportStatus.Skipped,
            StepStatus.Failed when step.Exception is CheckNotPassedException => ReportStatus.Failed,
            _ => ReportStatus.Broken,
        },
        step.Exception?.Message,
        time.Start,
        time.End);
}
