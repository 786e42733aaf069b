using Conformance.CardSimulator;
using Conformance.SmartCard;

namespace Conformance.Bench.Bindings;

/// <summary>How a simulated card comes to lie in a reader.</summary>
public interface ICardBinding : IAsyncDisposable
{
    /// <summary>Where the card lies.</summary>
    ICardReader Reader { get; }

    /// <summary>Puts a card in; returns when the reader can see it.</summary>
    Task InsertAsync(MyNumberCard card);

    /// <summary>Takes the card out; returns when the reader sees none.</summary>
    Task RemoveAsync();
}
