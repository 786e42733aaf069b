using Conformance.Bench;
using Conformance.Bench.Bindings;
using Conformance.Bench.Judgement;
using Conformance.Bench.Pcsc;
using Conformance.Harness.Tests.Cli;
using Conformance.Harness.Tests.Pcsc;
using Moq;
using PCSC;

namespace Conformance.Harness.Tests.Bench;

/// <summary>What keeps the way to a card from being opened is said with what to do about it, and nothing stays taken.</summary>
[Trait("Needs", "pcscd")]
[Collection(AloneWithTheSlot.Name)]
public sealed class BindingSourceTests
{
    private const int FirstSlot = 35963;

    [Theory]
    [InlineData(new string[0], "it lists: none")]
    [InlineData(new[] { "ACME Contactless 00 00" }, "it lists: ACME Contactless 00 00")]
    public async Task A_service_without_a_virtual_reader_is_named_with_what_it_lists(string[] readers, string listed)
    {
        var fault = await Assert.ThrowsAsync<BenchFaultException>(() => BindingSource.OpenAsync(BindingKind.VirtualPcsc, new WallClock(), Service(readers)));

        Assert.Contains("pcscd lists no virtual reader", fault.What, StringComparison.Ordinal);
        Assert.Contains(listed, fault.What, StringComparison.Ordinal);
        Assert.Contains("vsmartcard-vpcd", fault.Hint, StringComparison.Ordinal);
        Assert.Equal(Owner.Bench, fault.Owner);
        using var slot = VirtualSlotLock.TryTake(FirstSlot, out _);
        Assert.NotNull(slot);
    }

    [Fact]
    public async Task A_slot_that_another_run_holds_is_named_by_its_port()
    {
        using var other = VirtualSlotLock.TryTake(FirstSlot, out _);
        var fault = await Assert.ThrowsAsync<BenchFaultException>(() => BindingSource.OpenAsync(BindingKind.VirtualPcsc, new WallClock(), Service("Virtual PCD 00 00")));
        Assert.Contains("35963 is taken", fault.What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_process_nothing_is_needed()
    {
        using var source = await BindingSource.OpenAsync(BindingKind.InProcess, new WallClock());
        await using var way = source.Create();
        Assert.False(way.Reader.IsCardPresent);
    }

    private static IContextFactory Service(params string[] readers)
    {
        var context = new Mock<ISCardContext>();
        context.Setup(service => service.GetReaders()).Returns(readers);
        var contexts = new Mock<IContextFactory>();
        contexts.Setup(factory => factory.Establish(SCardScope.System)).Returns(context.Object);
        return contexts.Object;
    }
}
