using Allure.Net.Commons;

namespace Conformance.Reporting;

/// <summary>A scenario in Allure's words.</summary>
internal static class AllureTest
{
    internal static TestResult Of(ScenarioReport scenario, AllureIdentity identity) => new()
    {
        uuid = identity.Uuid.ToString(),
        name = scenario.Title,
        fullName = identity.FullName,
        testCaseId = identity.TestCaseId,
        historyId = identity.HistoryId,
        titlePath = [.. scenario.FeatureFile.Split('/'), scenario.FeatureTitle],
        description = scenario.Findings,
        status = StatusOf(scenario.Status),
        statusDetails = new() { message = MessageOf(scenario) },
        labels = [.. LabelsOf(scenario)],
        parameters = [.. ParametersOf(scenario)],
        steps = [.. scenario.Steps.Select(StepOf)],
        attachments = [.. identity.Sources(scenario.Attachments).Select(item => AttachmentOf(item.Attachment, item.Source))],
    };

    private static string MessageOf(ScenarioReport scenario)
    {
        var outcome = scenario.Owner is null ? scenario.Verdict : $"{scenario.Verdict} ({scenario.Owner})";
        return scenario.Message is null ? outcome : $"{outcome}: {scenario.Message}";
    }

    /// <summary>Neither host nor thread: results must not say where they were made.</summary>
    private static IEnumerable<Label> LabelsOf(ScenarioReport scenario) =>
    [
        Label.Language(),
        Label.Framework("Reqnroll"),
        Label.ParentSuite(StageOf(scenario.FeatureFile)),
        Label.Suite(scenario.FeatureTitle),
        Label.Feature(scenario.FeatureTitle),
        Label.Severity(SeverityOf(scenario.Severity)),
        .. scenario.Owner is { } owner ? [new Label { name = "owner", value = owner }] : Array.Empty<Label>(),
        .. scenario.Tags.Select(Label.Tag),
        .. scenario.Requirements.Select(id => new Label { name = "requirement", value = id }),
    ];

    /// <summary>Features lie in one folder per stage; a file outside them stands for itself.</summary>
    private static string StageOf(string featureFile) => featureFile.Split('/')[0];

    private static IEnumerable<Parameter> ParametersOf(ScenarioReport scenario)
    {
        yield return new() { name = "binding", value = scenario.Binding };
        yield return new() { name = "device", value = scenario.Device };
        if (scenario.Defect is not null) yield return new() { name = "defect", value = scenario.Defect };
    }

    private static StepResult StepOf(StepReport step) => new()
    {
        name = step.Text,
        status = StatusOf(step.Status),
        statusDetails = step.Message is null ? null : new() { message = step.Message },
        stage = Stage.finished,
        start = step.Started.ToUnixTimeMilliseconds(),
        stop = step.Stopped.ToUnixTimeMilliseconds(),
    };

    private static Attachment AttachmentOf(ReportAttachment attachment, string source) =>
        new() { name = attachment.Name, type = attachment.MediaType, source = source };

    private static Status StatusOf(ReportStatus status) => status switch
    {
        ReportStatus.Passed => Status.passed,
        ReportStatus.Failed => Status.failed,
        ReportStatus.Broken => Status.broken,
        ReportStatus.Skipped => Status.skipped,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "no such status"),
    };

    private static SeverityLevel SeverityOf(ScenarioSeverity severity) => severity switch
    {
        ScenarioSeverity.Critical => SeverityLevel.critical,
        ScenarioSeverity.Normal => SeverityLevel.normal,
        ScenarioSeverity.Minor => SeverityLevel.minor,
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "no such severity"),
    };
}
