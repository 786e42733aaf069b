using Conformance.CardSimulator;
using Conformance.SmartCard;

namespace Conformance.Harness.Tests.Pcsc;

public sealed class SimulatedSlotContractTests : CardReaderContract
{
    private readonly SimulatedSlot _slot = new("desk slot");
    private readonly MyNumberCard _card = FixturePersona.Card();

    protected override ICardReader Reader => _slot;

    protected override Task InsertAsync()
    {
        _slot.Insert(_card);
        return Task.CompletedTask;
    }

    protected override Task PullAsync()
    {
        _slot.Remove();
        return Task.CompletedTask;
    }

    protected override Task AwaitAbsenceAsync() => Task.CompletedTask;
}
