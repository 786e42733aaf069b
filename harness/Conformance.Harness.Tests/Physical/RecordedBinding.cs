using Conformance.Bench.Bindings;
using Conformance.Bench.Observation;
using Conformance.Bench.Physical.Interlocking;
using Conformance.Bench.Requirements;
using Conformance.CardSimulator;
using Conformance.Harness.Tests.Physical.Interlocking;
using Conformance.SmartCard;

namespace Conformance.Harness.Tests.Physical;

/// <summary>The physical binding with a slot in its place that records what reaches the card. The card is always put in at once.</summary>
internal sealed class RecordedBinding(Wire wire, Func<bool, InterlockPolicy> policy, bool isSomebodys = false) : ICardBinding
{
    private readonly RecordedSlot _slot = new(wire);
    private InterlockedReader? _reader;

    public ICardReader Reader => _reader!;

    public bool IsPhysical => true;

    public void Open(Action<Observed> observe, bool mayLock) => _reader = new(
        _slot,
        LaboratoryCards.Key,
        policy(mayLock),
        isSomebodys ? new SomebodysCards() : new InterlockRules(),
        refusal => observe(new CardActWithheld(CatalogueWords.Of(refusal.Rule), refusal.Command, refusal.What, refusal.ToDo)),
        _ => { });

    public Task InsertAsync(string persona, IChip card)
    {
        if (!isSomebodys)
        {
            wire.TestCards.Add(persona);
        }

        _slot.Insert(persona, (MyNumberCard)card);
        return Task.CompletedTask;
    }

    public Task RemoveAsync()
    {
        _slot.Remove();
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
