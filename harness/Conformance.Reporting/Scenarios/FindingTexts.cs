using Conformance.Bench.Judgement;
using Conformance.Bench.Requirements;
using Conformance.Steps.Benching;

namespace Conformance.Reporting;

/// <summary>What reports say of a scenario's findings: the same while a run goes by, and of what is stored of it.</summary>
public static class FindingTexts
{
    /// <summary>How grave a scenario is. One that decided nothing is taken for the gravest: nobody knows what it would have shown.</summary>
    public static ScenarioSeverity SeverityOf(IReadOnlyList<StoredFinding> findings) => findings.Select(finding => finding.Level).DefaultIfEmpty(Level.Must).Min() switch
    {
        Level.Must => ScenarioSeverity.Critical,
        Level.Should => ScenarioSeverity.Normal,
        _ => ScenarioSeverity.Minor,
    };

    /// <summary>Why it did not pass: what broke, or what was found; null when it passed.</summary>
    public static string? Message(Verdict verdict, string? fault, IReadOnlyList<StoredFinding> findings) =>
        verdict.IsGood() ? null : fault ?? string.Join('\n', findings.Where(finding => !finding.Verdict.IsGood()).Select(OneLine));

    /// <summary>One finding in one line.</summary>
    public static string OneLine(StoredFinding finding) => $"{finding.Check}: expected {finding.Expected}; seen {finding.Seen}; owner {finding.Owner}";

    /// <summary>All of them in Markdown; null when there are none.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="factsOf">The facts that a requirement rests on, by its id.</param>
    public static string? Markdown(IReadOnlyList<StoredFinding> findings, Func<string, IReadOnlyList<string>> factsOf) =>
        findings is [] ? null : string.Join('\n', findings.Select(finding => Paragraph(finding, factsOf(finding.Requirement))));

    private static string Paragraph(StoredFinding finding, IReadOnlyList<string> facts) => $"""
        **{finding.Verdict}** `{finding.Check}` {finding.Statement.En} ({finding.Requirement}, {CatalogueWords.Of(finding.Level).ToUpperInvariant()}; {string.Join(", ", facts)}){Remedy(finding)}

        - expected: {finding.Expected}
        - seen: {finding.Seen}{(finding.Owner is { } owner ? $"\n- owner: {owner}" : "")}

        ```
        {string.Join('\n', finding.Evidence.Select(proof => proof.Line))}
        ```

        """;

    private static string Remedy(StoredFinding finding) => finding.Remedy is { } remedy ? $"\n\n{remedy.En}\n\n{remedy.Ja}" : "";
}
