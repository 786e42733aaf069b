using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Bench.Requirements;

namespace Conformance.Harness.Tests.Bench;

public sealed class WithholdingTests
{
    private const string ForSoftware = "it binds the software behind the terminal, and the device is a reader";
    private const string ForReaders = "it does not bind the software behind the terminal";

    [Theory]
    [InlineData(Subject.Integrator, null, "home-visit", true, ForSoftware)]
    [InlineData(Subject.Integrator, null, "receipt-computer", true, null)]
    // What nobody checks is listed as that, whomever it binds.
    [InlineData(Subject.Integrator, null, "home-visit", false, null)]
    // A device of the integrator's own goes by its capability.
    [InlineData(Subject.Integrator, "home-visit", "home-visit", true, null)]
    [InlineData(Subject.Reader, null, "home-visit", true, null)]
    [InlineData(Subject.Centre, null, "home-visit", true, null)]
    [InlineData(Subject.Reader, null, "receipt-computer", true, ForReaders)]
    [InlineData(Subject.Reader, null, "receipt-computer", false, ForReaders)]
    public void Software_and_readers_are_held_to_what_binds_them(Subject subject, string? capability, string declared, bool isChecked, string? why)
    {
        var plain = OneRequirement.Plain with { Subject = subject, Capability = capability, Needs = [] };
        var requirement = isChecked ? plain : plain with { Checks = [] };
        (Verdict, string)? expected = why is null ? null : (Verdict.NotApplicable, why);

        Assert.Equal(expected, Withholding.Of(new Catalogue([requirement]), requirement, [], new Declaration([declared], [])));
    }
}
