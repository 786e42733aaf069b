using Conformance.Bench.Outcomes.Plans;
using Conformance.Bench.Outcomes.Records;
using Conformance.Certification.Certificates;
using Conformance.Certification.Devices;
using Conformance.Certification.References;
using Conformance.Steps.Recording;

namespace Conformance.Certification.Recording;

/// <summary>The plan of the device's run: every scenario of the features, in the order of the nonce.</summary>
internal static class DevicePlan
{
    private const string SeedPurpose = "seed";
    private const string OrderPurpose = "order";

    /// <summary>The plan.</summary>
    /// <param name="reference">The bench, of which only one set counts.</param>
    /// <param name="terms">What the certificate is issued on.</param>
    /// <param name="device">The device.</param>
    /// <param name="setup">What only who runs it knows.</param>
    public static RunPlan Of(BenchReference reference, CertificateTerms terms, DeviceRecord device, RunSetup setup)
    {
        var seed = terms.Nonce.SeedFor(SeedPurpose);
        return new()
        {
            Schema = RunPlan.CurrentSchema,
            Setting = new(terms.Build, device.Model, device.Name, device.Binding, seed, 1, reference.Catalogue.Chosen!.Name, RunFilter.None),
            Device = new(device.Maker, device.Model, device.Serial, device.Firmware, device.Declaration),
            Digests = new(setup.DeviceSha256, reference.FeaturesSha256, reference.CatalogueSha256, setup.FixturesSha256, Steps: null),
            Faces = setup.Faces,
            MayLock = setup.MayLock,
            Waivers = [.. terms.Waivers.Select(PlannedWaiver.Of)],
            Accepted = null,
            Scenarios = ScenarioOrder.Of(terms.Nonce.Order(OrderPurpose, reference.Cases, scenario => $"{scenario.File}\n{scenario.Title}"), attempts: 1, seed),
        };
    }
}
