using Conformance.Bench;
using Conformance.Bench.Outcomes.Plans;
using Conformance.Certification.Bundles;

namespace Conformance.Certification.Recording;

/// <summary>What the plan of a device's run has that follows from nothing in a bundle: whoever runs it says so.</summary>
/// <param name="DeviceSha256">Digest of the device's profile and of its simulated model (<see cref="FolderDigest"/>).</param>
/// <param name="FixturesSha256">Digest of the folder of fixtures, likewise.</param>
/// <param name="Faces">What the cameras of a simulated reader see, in the words of the command line.</param>
/// <param name="MayLock">Whether cards may be locked for good.</param>
public sealed record RunSetup(string DeviceSha256, string FixturesSha256, string Faces, bool MayLock)
{
    /// <summary>What the plan in a bundle says; nothing where there is none, which then is no plan of the run.</summary>
    internal static RunSetup In(BundleFiles bundle)
    {
        try
        {
            var plan = RunPlanFile.Read(bundle.PathOf(BundleNames.Run));
            return new(plan.Digests.Device, plan.Digests.Fixtures, plan.Faces, plan.MayLock);
        }
        catch (BenchFaultException)
        {
            return new("", "", "", MayLock: false);
        }
    }
}
