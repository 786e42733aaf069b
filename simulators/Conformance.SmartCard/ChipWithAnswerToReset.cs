namespace Conformance.SmartCard;

/// <summary>A chip as another reader shows it: the same but for its answer to reset.</summary>
public sealed class ChipWithAnswerToReset(IChip inner, ReadOnlyMemory<byte> atr) : IChip
{
    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Atr => atr;

    /// <inheritdoc/>
    public bool IsPowered => inner.IsPowered;

    /// <inheritdoc/>
    public void PowerOn() => inner.PowerOn();

    /// <inheritdoc/>
    public void PowerOff() => inner.PowerOff();

    /// <inheritdoc/>
    public void Reset() => inner.Reset();

    /// <inheritdoc/>
    public ChipReaction React(ReadOnlySpan<byte> command, Span<byte> answer) => inner.React(command, answer);
}
