namespace Conformance.CardSimulator.Defects;

/// <summary>A wrong PIN costs no try.</summary>
internal sealed class CounterNotDecremented : CardDefect
{
    /// <inheritdoc/>
    public override string Name => "counter-not-decremented";

    internal override int TriesAfterFailure(int right, int before) => before;
}
