using Conformance.CardSimulator;
using Conformance.SmartCard;

namespace Conformance.Bench.Bindings;

/// <summary>The card lies in a slot of this process.</summary>
internal sealed class InProcessBinding : ICardBinding
{
    private readonly SimulatedSlot _slot = new("simulated slot");

    public ICardReader Reader => _slot;

    public Task InsertAsync(string persona, MyNumberCard card)
    {
        _slot.Insert(card);
        return Task.CompletedTask;
    }

    public Task RemoveAsync()
    {
        _slot.Remove();
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
