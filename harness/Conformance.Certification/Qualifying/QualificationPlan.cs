using System.Globalization;
using Conformance.Bench.Defects;
using Conformance.Bench.Requirements;
using Conformance.Certification.Draws;
using Conformance.Certification.References;
using Conformance.Steps.Running;

namespace Conformance.Certification.Qualifying;

/// <summary>What the bench proves of itself, before the device's run or after it. All of it follows from the nonce.</summary>
/// <param name="Folder">Its results folder in the bundle.</param>
/// <param name="Seed">Seed of everything random.</param>
/// <param name="Good">Scenarios that a good device has to pass.</param>
/// <param name="Defects">Seeded defects that have to be caught.</param>
/// <param name="Canary">A scenario that a good device has to fail; null when there is none.</param>
internal sealed record QualificationPlan(
    string Folder, int Seed, IReadOnlyList<QualificationTrial> Good, IReadOnlyList<PlannedDefect> Defects, QualificationTrial? Canary)
{
    // The tag by which a canary says which check has to fail; the check's id follows.
    private const string CanaryTag = "caught-by-";

    /// <summary>Draws it.</summary>
    public static QualificationPlan Of(Nonce nonce, string folder, BenchReference reference)
    {
        var cases = reference.Cases.ToDictionary(scenario => new ScenarioName(scenario.File, scenario.Title));
        var rows = reference.Coverage.Rows
            .Where(row => cases.ContainsKey(row.Scenario) && row.Models.Any(reference.Models.ContainsKey) && reference.Catalogue.Chosen!.Contains(row.Requirement)).ToList();
        var good = nonce.Order($"{folder} good", rows.Select(row => (row.Scenario, Model: row.Models[0])).Distinct(), pair => $"{pair.Scenario}\n{pair.Model}")
            .Take(reference.Size.Good).Select((pair, index) => new QualificationTrial(Name("good", index), cases[pair.Scenario], pair.Model));
        var defects = nonce.Order($"{folder} defects", reference.Book.Defects.Where(defect => defect.CaughtBy.Any(killer => rows.Exists(row => row.Check == killer.Check))), defect => defect.Id)
            .Take(reference.Size.Defects).Select((defect, index) => PlanOf(nonce, folder, defect, index, rows, cases));
        var canaries = nonce.Order($"{folder} canary", reference.Canaries.Where(canary => Counts(canary, reference)), canary => canary.Title);
        return new(folder, nonce.SeedFor(folder), [.. good], [.. defects], canaries is [var canary, ..] ? new("canary", canary, ModelOf(reference)) : null);
    }

    /// <summary>The check that has to fail in a canary; null when its tags name none.</summary>
    public static string? CheckOf(ScenarioCase canary) =>
        canary.Tags.FirstOrDefault(tag => tag.StartsWith(CanaryTag, StringComparison.Ordinal))?[CanaryTag.Length..];

    // What is not in the set fails nobody.
    private static bool Counts(ScenarioCase canary, BenchReference reference) => CheckOf(canary) is { } check
        && reference.Catalogue.Requirements.Any(requirement => reference.Catalogue.Chosen!.Contains(requirement.Id) && requirement.Checks.Any(one => one.Id == check));

    private static PlannedDefect PlanOf(Nonce nonce, string folder, SeededDefect defect, int index, List<CoverageRow> rows, Dictionary<ScenarioName, ScenarioCase> cases)
    {
        var killer = nonce.Order($"{folder} {defect.Id}", defect.CaughtBy.Where(killer => rows.Exists(row => row.Check == killer.Check)), killer => killer.Check)[0];
        var citing = nonce.Order($"{folder} {defect.Id}", rows.Where(row => row.Check == killer.Check), row => row.Scenario.ToString());
        return new(
            defect.Id,
            killer,
            [.. citing.Select((row, attempt) => new QualificationTrial(
                string.Create(CultureInfo.InvariantCulture, $"{Name("defect", index)}-{attempt + 1:00}"),
                cases[row.Scenario],
                defect.On is { } on && row.Models.Contains(on) ? on : row.Models[0]))]);
    }

    private static string ModelOf(BenchReference reference) => reference.Models.Keys.Order(StringComparer.Ordinal).First();

    private static string Name(string kind, int index) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{index + 1:00}");
}
