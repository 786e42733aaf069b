namespace Conformance.CardSimulator.Defects;

/// <summary>A verified PIN leaves the counter where it was.</summary>
internal sealed class SuccessDoesNotRestoreTries : CardDefect
{
    /// <inheritdoc/>
    public override string Name => "success-does-not-restore-tries";

    internal override int TriesAfterSuccess(int right, int before) => before;
}
