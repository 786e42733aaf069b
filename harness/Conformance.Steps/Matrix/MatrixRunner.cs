using Conformance.Bench.Defects;
using Conformance.Bench.Requirements;
using Conformance.Steps.Benching;

namespace Conformance.Steps.Matrix;

/// <summary>Tries checks with defects and impostors, each in the scenarios that cite the check on a good device.</summary>
/// <param name="catalogue">The checks.</param>
/// <param name="book">What is expected.</param>
/// <param name="coverage">Which scenarios cite which check, on which good device.</param>
/// <param name="bench">The bench.</param>
public sealed class MatrixRunner(Catalogue catalogue, DefectBook book, Coverage coverage, ITrialBench bench)
{
    /// <summary>Tries the checks of a column, every scenario once.</summary>
    public async Task<Column> RunAsync(PlannedColumn plan)
    {
        var defect = book.Defects.FirstOrDefault(candidate => candidate.Id == plan.Device);
        var cited = plan.Checks.ToDictionary(check => check, check => Citing(check, defect?.On));
        var places = cited.Values.SelectMany(places => places).Distinct().OrderBy(place => place.Scenario.File, StringComparer.Ordinal).ToList();
        var run = await SideBySide.RunAsync(places, place => bench.RunAsync(plan.Device, place.Scenario, place.Model));
        var trials = places.Zip(run).ToDictionary(pair => pair.First, pair => pair.Second);

        var cells = plan.Checks.Select(check => Judge(plan.Device, defect, check, [.. cited[check].Select(place => trials[place])]));
        var others = catalogue.Checks.Select(check => check.Id).Except(plan.Checks)
            .Select(check => Judge(plan.Device, defect, check, [.. trials.Values.Where(trial => trial.Decisions.Any(decision => decision.Check == check))]))
            .Where(cell => cell.Problem is not null && cell.Expectation == Expectation.None);
        return new(plan.Device, [.. cells, .. others], (int)trials.Values.Sum(trial => trial.Elapsed.TotalMilliseconds));
    }

    // Every scenario that cites the check, on the good device that the defect asks for, or on the first that can run it.
    private IReadOnlyList<(ScenarioName Scenario, string Model)> Citing(string check, string? on) =>
        [.. coverage.Rows.Where(row => row.Check == check).Select(row => (row.Scenario, on is not null && row.Models.Contains(on) ? on : row.Models[0]))];

    private Cell Judge(string device, SeededDefect? defect, string check, IReadOnlyList<Trial> trials) => defect is not null
        ? DefectPair.Judge(defect, check, trials)
        : ImpostorPair.Judge(book.Impostors.Single(impostor => impostor.Id == device), check, trials);
}
