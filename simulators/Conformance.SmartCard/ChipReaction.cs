namespace Conformance.SmartCard;

/// <summary>What a chip does about a command; the answer's bytes stand in the buffer that it was given.</summary>
/// <param name="Length">How many bytes the answer has, its status word included; 0 when none comes.</param>
/// <param name="Silence">Why no answer comes; <see cref="ChipSilence.None"/> when there is one.</param>
/// <param name="Delay">How late the answer, or the silence, is. Whoever powers the chip lets that time pass.</param>
public readonly record struct ChipReaction(int Length, ChipSilence Silence, TimeSpan Delay)
{
    /// <summary>65,536 bytes of data and a status word: what the buffer of an answer has room for.</summary>
    public const int LongestAnswer = 65_538;

    /// <summary>An answer at once.</summary>
    public static ChipReaction Answered(int length) => new(length, ChipSilence.None, TimeSpan.Zero);

    /// <summary>An answer at once, written into the buffer.</summary>
    public static ChipReaction Answered(ReadOnlySpan<byte> answer, Span<byte> buffer)
    {
        answer.CopyTo(buffer);
        return Answered(answer.Length);
    }

    /// <summary>No answer.</summary>
    public static ChipReaction Silent(ChipSilence why) => new(0, why, TimeSpan.Zero);
}
