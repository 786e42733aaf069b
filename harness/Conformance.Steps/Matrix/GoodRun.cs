using Conformance.Bench.Defects;
using Conformance.Bench.Devices;
using Conformance.Bench.Judgement;
using Conformance.Bench.Requirements;
using Conformance.Steps.Benching;

namespace Conformance.Steps.Matrix;

/// <summary>Every scenario on every good device. Nothing is said of a defect before all of them pass with their expected evidence.</summary>
/// <param name="Trials">Device by device, in the order of the scenarios.</param>
public sealed record GoodRun(IReadOnlyList<Trial> Trials)
{
    /// <summary>Runs the scenarios.</summary>
    public static async Task<GoodRun> RunAsync(ITrialBench bench, IReadOnlyList<ScenarioName> scenarios, IReadOnlyList<string> models)
    {
        var pairs = models.SelectMany(model => scenarios.Select(scenario => (model, scenario)));
        return new(await SideBySide.RunAsync(pairs, pair => bench.RunAsync(DeviceChoice.Good.Name, pair.scenario, pair.model)));
    }

    /// <summary>The devices, by model.</summary>
    public IReadOnlyList<GoodDevice> Devices() =>
    [
        .. Trials.Where(trial => trial.Decided().Any()).GroupBy(trial => trial.Model).OrderBy(device => device.Key, StringComparer.Ordinal)
            .Select(device => new GoodDevice(device.Key, device.Count(), device.SelectMany(trial => trial.Decided()).Select(one => one.Check).Distinct().Count())),
    ];

    /// <summary>What was decided, in which scenario and on which device.</summary>
    public Coverage Covered(Catalogue catalogue, DefectBook book) => Coverage.Of(catalogue, book, Trials.SelectMany(trial => trial.Decided()));

    /// <summary>Why nothing can be said of any defect; empty when it can. A check that silently stopped running is such a reason.</summary>
    public IReadOnlyList<string> Problems(Catalogue catalogue, DefectBook book, Coverage kept) =>
    [
        .. Faults(),
        .. Coverage.Gaps(catalogue, Trials.SelectMany(trial => trial.Decided())),
        .. CoverageFile.Differences(kept, Covered(catalogue, book)).Select(Unlike),
    ];

    /// <summary>The same of one check, after a run of the scenarios that cite it.</summary>
    public IReadOnlyList<string> Problems(Catalogue catalogue, DefectBook book, Coverage kept, string check) =>
        [.. Faults(), .. CoverageFile.Differences(kept.Of(check), Covered(catalogue, book).Of(check)).Select(Unlike)];

    private static string Unlike(string line) => $"coverage.csv does not hold: {line}";

    private IEnumerable<string> Faults() =>
    [
        .. Trials.Where(trial => trial.Fault is not null).Select(trial => $"good device {trial.Model}: the bench broke in {trial.Scenario}: {trial.Fault}"),
        .. Trials.SelectMany(trial => trial.Decisions.Where(decision => !decision.Verdict.IsGood()).Select(decision =>
            $"good device {trial.Model}: {decision.Check} is {decision.Verdict} in {trial.Scenario}: {decision.Seen}")),
    ];
}
