using Conformance.CardSimulator;
using Conformance.SmartCard;

namespace Conformance.Bench.Bindings;

/// <summary>The card lies in a slot of this process.</summary>
internal sealed class InProcessBinding : ICardBinding
{
    private readonly SimulatedSlot _slot;
    private Action<TimeSpan> _pass = _ => { };

    public InProcessBinding() => _slot = new("simulated slot", span => _pass(span));

    public ICardReader Reader => _slot;

    public void PassDelaysWith(Action<TimeSpan> pass) => _pass = pass;

    public Task InsertAsync(string persona, IChip card)
    {
        _slot.Insert(card);
        return Task.CompletedTask;
    }

    public Task RemoveAsync()
    {
        // A card may have left of itself: a plan of faults can pull it.
        if (_slot.IsCardPresent)
        {
            _slot.Remove();
        }

        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
