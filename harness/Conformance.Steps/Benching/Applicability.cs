using Conformance.Bench;
using Conformance.Bench.Devices;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Steps.Running;

namespace Conformance.Steps.Benching;

/// <summary>Whether a scenario is for a device: its tags @needs-… name the capabilities that the device has to declare.</summary>
public static class Applicability
{
    private const string Tag = "needs-";
    private const string Reader = "reader";

    /// <summary>The capabilities that a scenario needs.</summary>
    public static IEnumerable<string> Needs(ScenarioCase scenario) =>
        scenario.Tags.Where(tag => tag.StartsWith(Tag, StringComparison.Ordinal)).Select(tag => tag[Tag.Length..]);

    /// <summary>Those that the device does not declare; empty when the scenario is for it. A scenario that does not need software behind the terminal needs a reader.</summary>
    public static IReadOnlyList<string> Missing(ScenarioCase scenario, DeviceProfile profile) => Missing(scenario, profile.Declaration);

    /// <inheritdoc cref="Missing(ScenarioCase, DeviceProfile)"/>
    public static IReadOnlyList<string> Missing(ScenarioCase scenario, Declaration declared) =>
        [.. Needs(scenario).Except(declared.Capabilities), .. declared.IsReceiptComputer && !Needs(scenario).Contains(Declaration.ReceiptComputer) ? [Reader] : Array.Empty<string>()];

    /// <summary>Sees to it that every tag names a capability: a scenario that needs what nobody can declare would never run.</summary>
    /// <exception cref="BenchFaultException">A tag names none; every such scenario is named.</exception>
    public static void Require(IEnumerable<ScenarioCase> cases, IReadOnlyCollection<string> known)
    {
        var wrong = cases.SelectMany(scenario => Needs(scenario).Except(known).Select(need => $"{scenario.File}({scenario.Line}): there is no capability \"{need}\" to be needed")).ToList();
        if (wrong.Count > 0)
        {
            throw new BenchFaultException(Owner.Configuration, string.Join('\n', wrong), $"correct the tag; known are: {string.Join(", ", known)}");
        }
    }
}
