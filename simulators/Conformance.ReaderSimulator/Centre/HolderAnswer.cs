namespace Conformance.ReaderSimulator;

/// <summary>What the centre says to certificate and signature.</summary>
public abstract record HolderAnswer
{
    private HolderAnswer()
    {
    }

    /// <summary>The holder is trusted; the ticket admits to one inquiry.</summary>
    public sealed record Trusted(string Ticket, Standing Standing, ScreenMessage? Notice) : HolderAnswer;

    /// <summary>The centre refuses; the message is to be shown unchanged.</summary>
    public sealed record Refused(string Reason, ScreenMessage Message) : HolderAnswer
    {
        /// <summary>The card is not registered as an insurance card, or not any more (REG-2).</summary>
        internal bool IsUnregistered => Reason is "not-registered" or "deregistered";
    }

    /// <summary>The card is being registered as an insurance card, which takes a while (REG-3).</summary>
    public sealed record UnderWay(ScreenMessage Message) : HolderAnswer;

    /// <summary>The centre could not be asked.</summary>
    public sealed record Unavailable(CentreFault Fault) : HolderAnswer;
}
