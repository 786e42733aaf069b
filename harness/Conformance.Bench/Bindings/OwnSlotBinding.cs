using Conformance.CardSimulator;
using Conformance.SmartCard;

namespace Conformance.Bench.Bindings;

/// <summary>The card lies in the device's own slot: whoever has the device moves it, and nothing of the bench can reach it.</summary>
internal sealed class OwnSlotBinding : ICardBinding, ICardReader
{
    public ICardReader Reader => this;

    public bool IsPhysical => true;

    public string Name => "the device's own slot";

    public bool IsCardPresent => false;

    public CardConnection Connect() => new CardConnection.Failed(new(TransportFaultKind.ReaderUnavailable, 0, "The bench has no way to the device's own slot."));

    public Task InsertAsync(string persona, IChip card) => Task.CompletedTask;

    public Task RemoveAsync() => Task.CompletedTask;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
