namespace Conformance.SmartCard;

/// <summary>What came of sending one command: the card answered, or the transport failed.</summary>
public abstract record Transmission
{
    private Transmission()
    {
    }

    /// <summary>The card answered; a refusal by the card is an answer too.</summary>
    public sealed record Answered(ResponseApdu Response) : Transmission;

    /// <summary>No answer came back.</summary>
    public sealed record Failed(TransportFault Fault) : Transmission;
}
