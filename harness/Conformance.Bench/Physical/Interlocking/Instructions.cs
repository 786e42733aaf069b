using Conformance.SmartCard;

namespace Conformance.Bench.Physical.Interlocking;

/// <summary>The card's instructions as far as they are known (facts/card.md 2.1).</summary>
internal static class Instructions
{
    public const byte Interindustry = 0x00;
    public const byte Proprietary = 0x80;

    public const byte Verify = 0x20;
    public const byte ChangeReferenceData = 0x24;
    public const byte ComputeSignature = 0x2A;
    public const byte ResetRetryCounter = 0x2C;
    public const byte ChangeKey = 0x32;
    public const byte GetChallenge = 0x84;
    public const byte InternalAuthenticate = 0x88;
    public const byte Select = 0xA4;
    public const byte ReadBinary = 0xB0;
    public const byte ReadRecord = 0xB2;
    public const byte GetResponse = 0xC0;
    public const byte GetData = 0xCA;

    public const byte ByName = 0x04;
    public const byte ByFileId = 0x02;

    /// <summary>P2 for "the current EF" of VERIFY, CHANGE and COMPUTE SIGNATURE.</summary>
    public const byte CurrentFile = 0x80;

    private const int ShortIdBits = 0x1F;

    /// <summary>The EF that a command names by its short id; null when it means the current EF, or has no such form.</summary>
    public static int? ShortFileId(CommandApdu command)
    {
        var id = command.Ins switch
        {
            ReadBinary => (command.P1 & 0x80) == 0 ? 0 : command.P1 & ShortIdBits,
            ReadRecord => command.P2 >> 3,
            Verify or ChangeReferenceData or ChangeKey or ComputeSignature => (command.P2 & 0x80) == 0 ? 0 : command.P2 & ShortIdBits,
            _ => 0,
        };
        return id == 0 ? null : id;
    }
}
