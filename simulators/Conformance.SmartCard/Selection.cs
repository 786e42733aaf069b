using System.Buffers.Binary;

namespace Conformance.SmartCard;

/// <summary>What a SELECT names (ISO/IEC 7816-4, 11.2.2), whether or not the card has it; and the two forms that this card is sent.</summary>
public abstract record Selection
{
    /// <summary>P1: MF, DF or EF by file identifier.</summary>
    public const byte ByFileIdentifier = 0x00;

    /// <summary>P1: an EF under the current DF by its file identifier.</summary>
    public const byte ByElementaryFile = 0x02;

    /// <summary>P1: an application by its DF name.</summary>
    public const byte ByName = 0x04;

    /// <summary>P2: nothing is to come back but the status word.</summary>
    public const byte NoControlInformation = 0x0C;

    /// <summary>The longest DF name.</summary>
    public const int LongestName = 16;

    private const int OccurrenceBits = 0x03;

    private Selection()
    {
    }

    /// <summary>An application by DF name.</summary>
    /// <param name="Name">The name or its beginning.</param>
    /// <param name="IsFirst">False for a last, next or previous occurrence, which only the card knows.</param>
    public sealed record OfApplication(ReadOnlyMemory<byte> Name, bool IsFirst) : Selection;

    /// <summary>An EF of the current application.</summary>
    public sealed record OfFile(int Identifier) : Selection;

    /// <summary>The MF, without a file identifier.</summary>
    public sealed record OfMasterFile : Selection;

    /// <summary>Any other form.</summary>
    public sealed record Unknown : Selection;

    /// <summary>What a SELECT names.</summary>
    public static Selection Of(in CommandView command) => (command.P1, command.Data.Length) switch
    {
        (ByName, > 0) => new OfApplication(command.Data.ToArray(), (command.P2 & OccurrenceBits) == 0),
        (ByElementaryFile, 2) => new OfFile(BinaryPrimitives.ReadUInt16BigEndian(command.Data)),
        (ByFileIdentifier, 0) => new OfMasterFile(),
        _ => new Unknown(),
    };

    /// <summary>The command that selects an application by its DF name.</summary>
    public static CommandApdu Application(ReadOnlySpan<byte> name) =>
        new(CommandClass.Interindustry, Instruction.Select, ByName, NoControlInformation, name);

    /// <summary>The command that selects an EF of the current application.</summary>
    public static CommandApdu File(int identifier) =>
        new(CommandClass.Interindustry, Instruction.Select, ByElementaryFile, NoControlInformation, [(byte)(identifier >> 8), (byte)(identifier & 0xFF)]);
}
