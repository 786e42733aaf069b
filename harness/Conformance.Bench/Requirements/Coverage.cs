using Conformance.Bench.Defects;

namespace Conformance.Bench.Requirements;

/// <summary>
/// Which check of which requirement was decided in which scenario, on which good devices, and the defects that prove it. Made from
/// what a run emitted, never from source; kept in <c>features/requirements/coverage.csv</c>.
/// </summary>
/// <param name="Rows">In the order of the catalogue, then by scenario.</param>
public sealed record Coverage(IReadOnlyList<CoverageRow> Rows)
{
    /// <summary>The scenarios in which a requirement is checked.</summary>
    public IReadOnlyList<ScenarioName> ScenariosOf(string requirement) =>
        [.. Rows.Where(row => row.Requirement == requirement).Select(row => row.Scenario).Distinct()];

    /// <summary>What there is of one check.</summary>
    public Coverage Of(string check) => new([.. Rows.Where(row => row.Check == check)]);

    /// <summary>What the decided checks of the good devices cover.</summary>
    public static Coverage Of(Catalogue catalogue, DefectBook book, IEnumerable<DecidedCheck> decided)
    {
        var byCheck = decided.ToLookup(one => one.Check);
        return new(
        [
            .. from requirement in catalogue.Requirements
               from check in requirement.Checks
               from scenario in byCheck[check.Id].GroupBy(one => one.Scenario).OrderBy(one => one.Key.File, StringComparer.Ordinal).ThenBy(one => one.Key.Title, StringComparer.Ordinal)
               select new CoverageRow(
                   requirement.Id,
                   check.Id,
                   scenario.Key,
                   [.. scenario.Select(one => one.Model).Distinct().Order(StringComparer.Ordinal)],
                   [.. book.MadeFor(check.Id).Select(defect => defect.Id)]),
        ]);
    }

    /// <summary>What is wrong with the checks that a run of the good devices decided; empty when nothing is.</summary>
    public static IReadOnlyList<string> Gaps(Catalogue catalogue, IEnumerable<DecidedCheck> decided)
    {
        var ids = decided.Select(one => one.Check).ToHashSet();
        return
        [
            .. catalogue.Requirements.Where(requirement => requirement.Checks is [] == (requirement.NotChecked is null))
                .Select(requirement => $"{requirement.Id} has neither a check nor a reason why it is not checked, or both"),
            .. catalogue.Checks.Where(check => !ids.Contains(check.Id)).Select(check => $"{check.Id} was decided in no scenario"),
            .. ids.Except(catalogue.Checks.Select(check => check.Id)).Select(id => $"{id} was decided and is in no requirement"),
        ];
    }
}
