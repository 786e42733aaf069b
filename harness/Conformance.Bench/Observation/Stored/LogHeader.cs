using System.Reflection;

namespace Conformance.Bench.Observation.Stored;

/// <summary>
/// First line of a stored log: what was run, so that the log can be judged without the features. Nothing in it names a machine, a
/// user, a path outside the features or the time of day, so that the same seed and build give the same log byte for byte.
/// </summary>
/// <param name="Build">Version of the bench that wrote the log, with the revision of its source where the build knew it.</param>
/// <param name="Scenario">The scenario with all its steps.</param>
/// <param name="Device">Name of the device under test, its seeded defect or impostor included.</param>
/// <param name="Binding">The way from reader to card in the words of the command line, for instance "in-process".</param>
/// <param name="Seed">Seed of everything random.</param>
/// <param name="RequirementSet">The requirement set that the run was for; null when none was named.</param>
public sealed record LogHeader(string Build, LoggedScenario Scenario, string Device, string Binding, int Seed, string? RequirementSet)
{
    /// <summary>The version of this build.</summary>
    public static string ThisBuild { get; } =
        typeof(LogHeader).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
}
