namespace Conformance.SmartCard;

/// <summary>
/// A chip as whatever powers it sees it: bytes in, bytes out. A simulated card, a transcript that is played back, and what is put
/// around either of them lie in a simulated slot or behind vpcd alike.
/// </summary>
public interface IChip
{
    /// <summary>The answer to reset, 2 to 33 bytes.</summary>
    ReadOnlyMemory<byte> Atr { get; }

    /// <summary>True between power-on and power-off.</summary>
    bool IsPowered { get; }

    /// <summary>Gives power; a chip that has it already is reset.</summary>
    void PowerOn();

    /// <summary>Takes power away.</summary>
    void PowerOff();

    /// <summary>A warm reset: all security states are lost, power is not.</summary>
    void Reset();

    /// <summary>What the chip does about one command, whatever the bytes are.</summary>
    /// <param name="command">The bytes of the command.</param>
    /// <param name="answer">Receives the answer: at least <see cref="ChipReaction.LongestAnswer"/> bytes that are none of the command's.</param>
    ChipReaction React(ReadOnlySpan<byte> command, Span<byte> answer);
}
