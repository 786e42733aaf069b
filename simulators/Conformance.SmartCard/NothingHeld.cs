namespace Conformance.SmartCard;

/// <summary>What <see cref="ICardChannel.Hold"/> gives where nobody else could use the card.</summary>
public sealed class NothingHeld : IDisposable
{
    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
