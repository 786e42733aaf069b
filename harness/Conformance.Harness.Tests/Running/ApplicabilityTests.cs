using Conformance.Bench;
using Conformance.Bench.Devices;
using Conformance.Steps.Benching;
using Conformance.Steps.Running;

namespace Conformance.Harness.Tests.Running;

public sealed class ApplicabilityTests
{
    private static readonly FeatureHeading Feature = new("a.feature", "A", "en", []);

    [Fact]
    public void A_scenario_without_such_tags_is_for_every_device() => Assert.Empty(Applicability.Missing(Tagged("RDR-4"), Declaring()));

    [Fact]
    public void A_scenario_is_for_devices_that_declare_all_it_needs()
    {
        var scenario = Tagged("needs-face", "RDR-4", "needs-phone");
        Assert.Empty(Applicability.Missing(scenario, Declaring("phone", "pin", "face")));
        Assert.Equal(["phone"], Applicability.Missing(scenario, Declaring("pin", "face")));
    }

    [Fact]
    public void A_tag_that_names_no_capability_is_refused_with_its_place()
    {
        Applicability.Require([Tagged("needs-face")], ["face", "pin"]);
        var fault = Assert.Throws<BenchFaultException>(() => Applicability.Require([Tagged("needs-face"), Tagged("needs-fcae")], ["face", "pin"]));
        Assert.Contains("a.feature(7): there is no capability \"fcae\" to be needed", fault.Message, StringComparison.Ordinal);
    }

    private static ScenarioCase Tagged(params string[] tags) => new(Feature, "t", tags, 7, []);

    private static DeviceProfile Declaring(params string[] capabilities) => new("M", "R", "1", "1", new DeviceDriver.Simulated("a.json"), capabilities, []);
}
