namespace Conformance.SmartCard;

/// <summary>What came of <see cref="ICardReader.Connect"/>.</summary>
public abstract record CardConnection
{
    private CardConnection()
    {
    }

    /// <summary>The card is powered; the receiver disposes of the channel.</summary>
    public sealed record Opened(ICardChannel Channel) : CardConnection;

    /// <summary>There is no card to talk to.</summary>
    public sealed record Failed(TransportFault Fault) : CardConnection;
}
