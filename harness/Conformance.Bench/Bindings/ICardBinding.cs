using Conformance.Bench.Observation;
using Conformance.Bench.Physical;
using Conformance.SmartCard;

namespace Conformance.Bench.Bindings;

/// <summary>How a card comes to lie in a reader.</summary>
public interface ICardBinding : IAsyncDisposable
{
    /// <summary>Where the card lies.</summary>
    ICardReader Reader { get; }

    /// <summary>Lets the time pass on the desk's clock that a late answer takes; not heeded where it takes real time.</summary>
    void PassDelaysWith(Action<TimeSpan> pass)
    {
    }

    /// <summary>True when the card is a thing that people put in and take out, and that the bench cannot make as it likes.</summary>
    bool IsPhysical => false;

    /// <summary>What may be written of a physical card's answers, made anew for every connection; null for simulated cards.</summary>
    Func<PhysicalAnswers>? Answers => null;

    /// <summary>Called once, before anything else.</summary>
    /// <param name="observe">Takes what happens on the way to the card.</param>
    /// <param name="mayLock">True when the scenario is one that locks a PIN.</param>
    void Open(Action<Observed> observe, bool mayLock)
    {
    }

    /// <summary>Puts the card of a persona in; returns when the reader can see it.</summary>
    /// <param name="persona">Whose card.</param>
    /// <param name="card">That card as the bench simulates it; of no use where cards are physical.</param>
    Task InsertAsync(string persona, IChip card);

    /// <summary>Takes the card out; returns when the reader sees none.</summary>
    Task RemoveAsync();
}
