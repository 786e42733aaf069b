using Conformance.Bench.Bindings;
using Conformance.Bench.Devices;
using Conformance.Bench.Observation.Stored;
using Conformance.Bench.Outcomes.Baselines;
using Conformance.Bench.Outcomes.Plans;
using Conformance.Bench.Outcomes.Records;
using Conformance.Bench.Outcomes.Waivers;
using Conformance.Cli.Commands;
using Conformance.Steps.Recording;
using Conformance.Steps.Running;

namespace Conformance.Cli.Runs;

/// <summary>Makes the plan of a run from what "conformance run" was told.</summary>
internal sealed class RunPlanning(RunOptions options)
{
    /// <summary>The plan.</summary>
    /// <param name="cases">The scenarios, in the order of their files.</param>
    /// <param name="waivers">The user's waivers.</param>
    /// <param name="baseline">What was accepted before.</param>
    public RunPlan Of(IReadOnlyList<ScenarioCase> cases, IReadOnlyList<Waiver> waivers, Baseline? baseline) => new()
    {
        Schema = RunPlan.CurrentSchema,
        Setting = new(LogHeader.ThisBuild, options.Profile.Model, options.Device.Name, options.Binding.Word(), options.Seed, options.Attempts, options.Catalogue.Chosen?.Name, options.Filter)
        {
            Shard = options.Shard.IsPart ? options.Shard : null,
        },
        Device = PlannedDevice.Of(options.Profile),
        Digests = Digests(),
        Faces = options.Faces.Word(),
        MayLock = options.MayLock,
        Waivers = [.. waivers.Select(PlannedWaiver.Of)],
        Accepted = baseline?.Accepted,
        Scenarios = ScenarioOrder.Of(cases, options.Attempts, options.Seed),
    };

    private RunDigests Digests() => new(
        DeviceOf(options.ProfileFile, options.Profile),
        FeaturesOf(options.Filter.OnlyAdded ? options.Added.Features : [Folders.Default.Features, .. options.Added.Features]),
        CatalogueOf(options.Requirements),
        FixturesOf(options.Fixtures),
        StepsOf(options.Added.Steps));

    /// <summary>The digest of a device's profile, and of its simulated model.</summary>
    public static string DeviceOf(string profileFile, DeviceProfile profile) =>
        FolderDigest.OfFiles(profile.Driver is DeviceDriver.Simulated { ModelFile: { } model } ? [profileFile, model] : [profileFile]);

    /// <summary>The digest of a folder of fixtures.</summary>
    public static string FixturesOf(string folder) => FolderDigest.OfFolders("*", folder);

    /// <summary>The digest of folders of features.</summary>
    public static string FeaturesOf(IReadOnlyList<string> folders) => FolderDigest.OfFolders("*.feature", folders);

    /// <summary>The digest of folders of requirements.</summary>
    public static string CatalogueOf(IReadOnlyList<string> folders) => FolderDigest.OfFolders("*.yaml", folders);

    /// <summary>The digest of assemblies with steps; null without any.</summary>
    public static string? StepsOf(IReadOnlyList<string> assemblies) => assemblies is [] ? null : FolderDigest.OfFiles(assemblies);
}
