using Conformance.Fuzzing.Cards;

namespace Conformance.Fuzzing.Defects;

/// <summary>A card with one mistake.</summary>
public sealed class DefectiveCard(ITestedCard inner, AnswerDefect defect, HolderSecrets secrets) : ITestedCard
{
    private const int HeaderLength = 4;

    private readonly DefectMemory _memory = new(secrets);

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Transmit(ReadOnlySpan<byte> command)
    {
        var right = inner.Transmit(command).ToArray();
        var bytes = command.Length >= HeaderLength ? command.ToArray() : [.. command, .. new byte[HeaderLength]];
        _memory.Follow(bytes, right);
        return defect.Change(_memory, bytes, right);
    }

    /// <inheritdoc/>
    public void Reset()
    {
        inner.Reset();
        _memory.Restart();
    }

    /// <inheritdoc/>
    public void PowerCycle()
    {
        inner.PowerCycle();
        _memory.Restart();
    }
}
