using Conformance.Bench;
using Conformance.Bench.Defects;
using Conformance.Bench.Devices;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Outcomes.Plans;
using Conformance.Bench.Requirements;
using Conformance.Certification.Bundles;
using Conformance.Certification.Qualifying;
using Conformance.Steps.Benching;
using Conformance.Steps.Matrix;
using Conformance.Steps.Running;

namespace Conformance.Certification.References;

/// <summary>
/// What a bench knows by itself, and takes from no bundle: what is demanded, the scenarios with their literals, what is expected of
/// defects, and the canaries. Who issues and who verifies each has one of its own.
/// </summary>
public sealed record BenchReference
{
    /// <summary>What is demanded; of a certificate, only the requirements of its set count.</summary>
    public required Catalogue Catalogue { get; init; }

    /// <summary>Every scenario that a device is driven through.</summary>
    public required IReadOnlyList<ScenarioCase> Cases { get; init; }

    /// <summary>What is expected of seeded defects.</summary>
    public required DefectBook Book { get; init; }

    /// <summary>Which scenario decides which check, and on which good devices.</summary>
    public required Coverage Coverage { get; init; }

    /// <summary>Scenarios with a wrong literal: a bench that passes one proves nothing.</summary>
    public required IReadOnlyList<ScenarioCase> Canaries { get; init; }

    /// <summary>The good devices by their models.</summary>
    public required IReadOnlyDictionary<string, DeviceProfile> Models { get; init; }

    /// <summary>The files of all that, by their names in a bundle.</summary>
    public required IReadOnlyDictionary<string, byte[]> Files { get; init; }

    /// <summary>Digest of the features, as a run's plan has it.</summary>
    public string FeaturesSha256 => Digest($"{BundleNames.Set}/", name => name.EndsWith(".feature", StringComparison.Ordinal) && !name.StartsWith(CanaryPrefix, StringComparison.Ordinal));

    /// <summary>Digest of the catalogue, likewise.</summary>
    public string CatalogueSha256 => Digest($"{BundleNames.Set}/{RequirementsPrefix}", name => name.EndsWith(".yaml", StringComparison.Ordinal));

    /// <summary>How much the bench has to prove of itself.</summary>
    public QualificationSize Size { get; init; } = QualificationSize.Usual;

    private const string RequirementsPrefix = "requirements/";
    private const string CanaryPrefix = "canary/";

    /// <summary>The folder of the canaries, beside the program.</summary>
    public static string CanaryFolder { get; } = Path.Combine(AppContext.BaseDirectory, "Canary");

    /// <summary>Reads it.</summary>
    /// <param name="features">The folder of the features, with the catalogue in it.</param>
    /// <param name="fixtures">The folder of the good devices' profiles.</param>
    /// <param name="canaries">The folder of the canaries.</param>
    /// <exception cref="BenchFaultException">Something is missing or broken.</exception>
    public static BenchReference Read(string features, BenchFixtures fixtures, string canaries)
    {
        var requirements = Path.Combine(features, "requirements");
        var catalogue = CatalogueFolder.Read(requirements);
        return new()
        {
            Catalogue = catalogue,
            Cases = FeatureFolder.Read(features),
            Book = DefectBookFolder.Read(Path.Combine(requirements, "defects"), catalogue),
            Coverage = CoverageFile.Read(Path.Combine(requirements, "coverage.csv")),
            Canaries = FeatureFolder.Read(canaries),
            Models = TrialBench.Devices.ToDictionary(model => model, model => fixtures.Reader(model, catalogue.CapabilityIds)),
            Files = Named(features, "*.feature").Concat(Named(requirements, "*.yaml", RequirementsPrefix)).Concat(Named(requirements, "coverage.csv", RequirementsPrefix))
                .Concat(Named(canaries, "*.feature", CanaryPrefix)).ToDictionary(file => file.Name, file => file.Content),
        };
    }

    /// <summary>The same, of which only the requirements of a set count.</summary>
    /// <exception cref="BenchFaultException">There is no such set.</exception>
    public BenchReference For(string set) => this with { Catalogue = Catalogue.For(Catalogue.Set(set)) };

    private string Digest(string folder, Func<string, bool> isOf) => FolderDigest.OfContents(
        Files.Where(file => file.Key.StartsWith(folder, StringComparison.Ordinal)).Select(file => (Name: file.Key[folder.Length..], file.Value))
            .Where(file => isOf(file.Name)).OrderBy(file => file.Name, StringComparer.Ordinal));

    private static IEnumerable<(string Name, byte[] Content)> Named(string folder, string pattern, string prefix = "") =>
        Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => ($"{BundleNames.Set}/{prefix}{Path.GetRelativePath(folder, file).Replace('\\', '/')}", File.ReadAllBytes(file)));
}
