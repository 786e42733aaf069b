using System.Reflection;
using Conformance.Harness.Tests.Certification;
using Conformance.Harness.Tests.Cli;
using Conformance.Harness.Tests.Kills;
using Conformance.Harness.Tests.Pcsc;
using Conformance.Harness.Tests.Recording;

namespace Conformance.Harness.Tests.Architecture;

/// <summary>
/// The test command runs what needs pcscd, or a bench to itself, beside the rest, by this trait: a test that takes the slot without it would meet
/// another in it, and one that takes the bench would hold up all others.
/// </summary>
public sealed class LaneTests
{
    [Fact]
    public void Whatever_takes_the_virtual_slot_says_so() => MustSay("pcscd", 10, OnePcscd.Name, AloneWithTheSlot.Name);

    [Fact]
    public void Whatever_takes_the_bench_says_so() => MustSay("bench", 20, OneBench.Name, OneCertificate.Name, RecordedRuns.Name);

    private static void MustSay(string need, int least, params string[] collections)
    {
        var takers = typeof(LaneTests).Assembly.GetTypes().Where(type => type.GetCustomAttributesData().Any(attribute => Is<CollectionAttribute>(attribute, collections))).ToList();

        Assert.True(takers.Count >= least, $"only {takers.Count} classes need {need}");
        Assert.All(takers, type => Assert.Contains(type.GetCustomAttributesData(), attribute => Is<TraitAttribute>(attribute, ["Needs"]) && attribute.ConstructorArguments[1].Value is string said && said == need));
    }

    private static bool Is<T>(CustomAttributeData attribute, string[] first) =>
        attribute.AttributeType == typeof(T) && first.Contains(attribute.ConstructorArguments[0].Value);
}
