using System.Reflection;
using Conformance.Harness.Tests.Cli;
using Conformance.Harness.Tests.Pcsc;

namespace Conformance.Harness.Tests.Architecture;

/// <summary>The test command runs what needs pcscd beside the rest, by this trait: a test that takes the slot without it would meet another in it.</summary>
public sealed class SlotTests
{
    [Fact]
    public void Whatever_takes_the_virtual_slot_says_so()
    {
        string[] slot = [OnePcscd.Name, AloneWithTheSlot.Name];
        var takers = typeof(SlotTests).Assembly.GetTypes().Where(type => type.GetCustomAttributesData().Any(attribute => Is<CollectionAttribute>(attribute, slot))).ToList();

        Assert.True(takers.Count >= 10, $"only {takers.Count} classes take the slot");
        Assert.All(takers, type => Assert.Contains(type.GetCustomAttributesData(), attribute => Is<TraitAttribute>(attribute, ["Needs"]) && attribute.ConstructorArguments[1].Value is "pcscd"));
    }

    private static bool Is<T>(CustomAttributeData attribute, string[] first) =>
        attribute.AttributeType == typeof(T) && first.Contains(attribute.ConstructorArguments[0].Value);
}
