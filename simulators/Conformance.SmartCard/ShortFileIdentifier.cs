namespace Conformance.SmartCard;

/// <summary>
/// Short EF identifiers (ISO/IEC 7816-4, 7.3.1; facts/card.md 2.1): READ BINARY has one in P1 under bit 8, READ RECORD in the upper five
/// bits of P2, what uses a reference or a key in P2 under bit 8.
/// </summary>
public static class ShortFileIdentifier
{
    /// <summary>The largest that names an EF.</summary>
    public const int Largest = 0x1E;

    private const int Announced = 0x80;
    private const int Bits = 0x1F;

    /// <summary>The EF that a command names by it; null when it means the current EF, or has no such form.</summary>
    public static int? Of(in CommandView command)
    {
        var identifier = command.Ins switch
        {
            Instruction.ReadBinary => Under(command.P1),
            Instruction.ReadRecord => command.P2 >> 3,
            Instruction.Verify or Instruction.ChangeReferenceData or Instruction.ResetRetryCounter or Instruction.ChangeKey
                or Instruction.ComputeDigitalSignature or Instruction.InternalAuthenticate => Under(command.P2),
            _ => 0,
        };
        return identifier == 0 ? null : identifier;
    }

    private static int Under(byte parameter) => (parameter & Announced) == 0 ? 0 : parameter & Bits;
}
