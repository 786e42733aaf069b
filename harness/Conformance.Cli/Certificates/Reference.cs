using Conformance.Bench.Fixtures;
using Conformance.Certification.References;

namespace Conformance.Cli.Certificates;

/// <summary>What this program's own bench knows by itself.</summary>
internal static class Reference
{
    public static BenchReference Read(string? fixtures = null) =>
        BenchReference.Read(Folders.Default.Features, new BenchFixtures(fixtures ?? Folders.Default.Fixtures), BenchReference.CanaryFolder);
}
