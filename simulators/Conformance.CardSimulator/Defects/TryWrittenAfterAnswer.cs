namespace Conformance.CardSimulator.Defects;

/// <summary>The retry counter is written after the answer, so that a card pulled in time keeps its try.</summary>
internal sealed class TryWrittenAfterAnswer : CardDefect
{
    /// <inheritdoc/>
    public override string Name => "try-written-after-answer";

    internal override int TriesAfterInterruption(int right, int before) => before;
}
