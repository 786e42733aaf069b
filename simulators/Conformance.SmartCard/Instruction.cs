namespace Conformance.SmartCard;

/// <summary>
/// Instruction bytes: those of ISO/IEC 7816-4 and -8, and those that this card has in class 80 (JICSAP; facts/card.md 2.1). The one place
/// where they stand; what a command with them does is told elsewhere.
/// </summary>
public static class Instruction
{
    /// <summary>VERIFY; without data it asks for the tries left.</summary>
    public const byte Verify = 0x20;

    /// <summary>CHANGE REFERENCE DATA.</summary>
    public const byte ChangeReferenceData = 0x24;

    /// <summary>COMPUTE DIGITAL SIGNATURE, which this card has in class 80.</summary>
    public const byte ComputeDigitalSignature = 0x2A;

    /// <summary>RESET RETRY COUNTER, which unblocks.</summary>
    public const byte ResetRetryCounter = 0x2C;

    /// <summary>CHANGE KEY (class 80).</summary>
    public const byte ChangeKey = 0x32;

    /// <summary>EXTERNAL AUTHENTICATE.</summary>
    public const byte ExternalAuthenticate = 0x82;

    /// <summary>GET CHALLENGE.</summary>
    public const byte GetChallenge = 0x84;

    /// <summary>INTERNAL AUTHENTICATE.</summary>
    public const byte InternalAuthenticate = 0x88;

    /// <summary>The terminal's certificate (class 80); its formal name is not public.</summary>
    public const byte TerminalCertificate = 0xA2;

    /// <summary>SELECT.</summary>
    public const byte Select = 0xA4;

    /// <summary>SET SESSION KEY (class 80).</summary>
    public const byte SetSessionKey = 0xAE;

    /// <summary>READ BINARY.</summary>
    public const byte ReadBinary = 0xB0;

    /// <summary>READ RECORD.</summary>
    public const byte ReadRecord = 0xB2;

    /// <summary>GET RESPONSE.</summary>
    public const byte GetResponse = 0xC0;

    /// <summary>GET DATA, the tag in P1 P2.</summary>
    public const byte GetData = 0xCA;

    /// <summary>GET DATA, the tag in the data field.</summary>
    public const byte GetDataOdd = 0xCB;

    /// <summary>UPDATE BINARY.</summary>
    public const byte UpdateBinary = 0xD6;

    /// <summary>UPDATE RECORD.</summary>
    public const byte UpdateRecord = 0xDC;

    /// <summary>The last-command indicator (class 80), which belongs to another token than the card.</summary>
    public const byte LastCommandIndicator = 0xFC;
}
