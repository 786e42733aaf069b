namespace Conformance.CardSimulator.Vpcd;

/// <summary>What came of <see cref="VpcdLink.ConnectAsync"/>.</summary>
public abstract record VpcdConnection
{
    private VpcdConnection()
    {
    }

    /// <summary>The card is in the virtual reader; the receiver disposes of the link, which takes it out.</summary>
    public sealed record Inserted(VpcdLink Link) : VpcdConnection;

    /// <summary>There is no virtual reader at that address.</summary>
    /// <param name="NativeCode">The code of the socket layer.</param>
    /// <param name="Detail">What happened, where, and what to do next.</param>
    public sealed record Refused(int NativeCode, string Detail) : VpcdConnection;
}
