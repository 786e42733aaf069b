using Conformance.Bench.Bindings;
using Conformance.Bench.Desk;
using Conformance.Bench.Devices;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Observation;
using Conformance.Bench.Requirements;
using Conformance.Steps.Benching;
using Conformance.Steps.Running;

namespace Conformance.Cli.Devices;

/// <summary>Says before a run what a person will need for it. Found by going through it once with a simulated reader that declares the same.</summary>
internal sealed class PersonNeeds(TextWriter output, TimeProvider time)
{
    private const int SecondsPerAct = 10;
    private const int SecondsPerTelling = 20;
    private const int SecondsPerMinute = 60;
    private const string AsksBefore = "consent-before-identity";

    /// <summary>Prints scenarios, cards, acts and minutes.</summary>
    public async Task PrintAsync(Catalogue catalogue, IReadOnlyList<ScenarioCase> cases, BenchFixtures fixtures, DeviceProfile profile, string folder)
    {
        var model = profile.Capabilities.Contains(AsksBefore) ? "model-b.json" : "model-a.json";
        var stand = profile with { Driver = new DeviceDriver.Simulated(Path.Combine(folder, "readers", "models", model)) };
        using var bindings = await BindingSource.OpenAsync(BindingKind.InProcess, time);
        var desks = new DeskFactory(fixtures, bindings.Create, BindingKind.InProcess, stand, DeviceChoice.Good, 1) { MayLock = false };
        var (scenarios, acts, cards) = (0, 0, new SortedSet<string>(StringComparer.Ordinal));
        await using var run = await BenchRun.StartAsync(catalogue);
        foreach (var scenario in cases)
        {
            var seen = (await run.RunAsync(scenario, desks, new Unobserved())).Log.Entries.Select(entry => entry.What).ToList();
            if (seen is not [])
            {
                scenarios++;
                // The beginning of a scenario is an act as well.
                acts += 1 + seen.Count(IsAct);
                cards.UnionWith(seen.OfType<CardPlaced>().Select(placed => placed.Persona));
            }
        }

        var minutes = ((acts * (SecondsPerAct + SecondsPerTelling)) + SecondsPerMinute - 1) / SecondsPerMinute;
        await output.WriteLineAsync($"This run needs a person: {scenarios} scenarios, {acts} acts, about {minutes} minutes; the cards of {string.Join(", ", cards)}.");
    }

    private static bool IsAct(Observed what) =>
        what is CardPlaced or CardTaken or ButtonTouched { Present: true } or DigitKeyTouched { Present: true } or FaceShown or StaffActed or ReaderRestarted;
}
