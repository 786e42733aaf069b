using System.Globalization;
using System.Text;
using System.Xml;
using Conformance.Bench.Judgement;
using Conformance.Bench.Outcomes.Baselines;
using Conformance.Bench.Outcomes.Waivers;
using Conformance.Steps.Benching;

namespace Conformance.Reporting.Runs;

/// <summary>
/// A report as CI systems read it (JUnit's XML). A suite for each feature file has its scenarios, one more has the requirements, and one the waivers: something
/// is red there exactly when it keeps the run from passing. A bench that broke is an error, a device that does not conform a failure; what was not
/// judged, or is excused, is skipped with its reason.
/// </summary>
public static class JUnitReport
{
    /// <summary>The file's name in a results folder.</summary>
    public const string FileName = "junit.xml";

    private static readonly XmlWriterSettings Settings = new() { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    /// <summary>The file's bytes.</summary>
    public static byte[] Write(RunReport report)
    {
        var failing = report.Requirements.Where(requirement => requirement.Fails).Select(requirement => requirement.Requirement.Id).ToHashSet();
        List<JUnitSuite> suites =
        [
            .. report.Scenarios.GroupBy(scenario => scenario.File).Select(feature => new JUnitSuite(feature.Key, [.. feature.Select(scenario => Case(scenario, failing, report.Setting.Attempts > 1))])),
            new("requirements", [.. report.Requirements.Select(Case)]),
            .. report.Waivers is [] && report.Acceptances is [] ? Array.Empty<JUnitSuite>() : [new("waivers", [.. report.Waivers.Select(Case), .. report.Acceptances.Select(Case)])],
        ];
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            new JUnitDocument(xml, Properties(report)).Write(suites);
        }

        return [.. bytes.ToArray(), (byte)'\n'];
    }

    private static List<(string Name, string Value)> Properties(RunReport report) =>
    [
        ("verdict", report.Verdict?.ToString() ?? "stopped before its end"),
        ("reader", report.Setting.Reader),
        ("device", report.Setting.Device),
        ("set", report.Setting.RequirementSet ?? "whole catalogue"),
        ("observability class", report.Class?.Name ?? "unknown"),
        ("binding", report.Setting.Binding),
        ("seed", report.Setting.Seed.ToString(CultureInfo.InvariantCulture)),
        ("build", report.Setting.Build),
    ];

    private static JUnitCase Case(ReportedScenario scenario, HashSet<string> failing, bool withAttempt)
    {
        var bad = scenario.Findings.Where(finding => !finding.Verdict.IsGood()).ToList();
        var name = withAttempt ? $"{scenario.Title} (attempt {scenario.Attempt})" : scenario.Title;
        var (result, kind) = scenario switch
        {
            { Verdict: null } => (JUnitResult.Error, "stopped"),
            { Verdict: Verdict.HarnessFault } => (JUnitResult.Error, "HarnessFault"),
            { Verdict: { } verdict } when bad.Exists(finding => failing.Contains(finding.Requirement)) || (verdict == Verdict.NotTestable && bad is []) => (JUnitResult.Failure, verdict.ToString()),
            { Verdict: Verdict.Passed or Verdict.Attested } => (JUnitResult.Passed, ""),
            { Verdict: { } verdict } => (JUnitResult.Skipped, verdict.ToString()),
        };
        var text = string.Join("\n\n", bad.Select(Text));
        return new(scenario.File, name, scenario.Seconds, result, kind, scenario.Fault ?? (bad is [var first, ..] ? Line(first) : kind), text);
    }

    private static string Line(StoredFinding finding) => $"{finding.Check}: expected {finding.Expected}; seen {finding.Seen}";

    private static string Text(StoredFinding finding) =>
        $"{finding.Verdict} {finding.Requirement} ({finding.Level.ToString().ToUpperInvariant()}) {Line(finding)}; owner {finding.Owner}\nto do: {finding.Remedy?.En}\n{string.Join('\n', finding.Evidence.Select(proof => proof.Line))}";

    private static JUnitCase Case(ReportedRequirement reported)
    {
        var excuse = reported.IsWaived ? ", waived" : reported.IsAccepted ? ", accepted" : "";
        var result = reported switch
        {
            { Fails: true, Verdict: Verdict.HarnessFault } => JUnitResult.Error,
            { Fails: true } => JUnitResult.Failure,
            { Verdict: Verdict.Passed or Verdict.Attested } => JUnitResult.Passed,
            _ => JUnitResult.Skipped,
        };
        var kind = $"{reported.Verdict?.ToString() ?? "not judged"}{excuse}";
        return new($"requirements.{reported.Requirement.Level.ToString().ToUpperInvariant()}", reported.Requirement.Id, 0, result, kind, reported.Why ?? kind, reported.Requirement.Statement.En);
    }

    private static JUnitCase Case(Bench.Outcomes.Records.RecordedWaiver waiver) => new(
        "waivers", $"{waiver.Requirement} until {waiver.LastDay}", 0, waiver.State is WaiverState.Stale or WaiverState.Unneeded ? JUnitResult.Failure : JUnitResult.Passed, waiver.State.ToString(), waiver.Reason, waiver.Owner);

    private static JUnitCase Case(AcceptanceOutcome accepted) => new(
        "waivers", accepted.Acceptance.ToString(), 0, accepted.Fails ? JUnitResult.Failure : JUnitResult.Passed, accepted.State.ToString(), accepted.Why ?? "", "");
}
