namespace Conformance.CardSimulator.Defects;

/// <summary>Face or sight gives back the tries that wrong PINs have spent.</summary>
internal sealed class PinlessUseRestoresTries : CardDefect
{
    /// <inheritdoc/>
    public override string Name => "pinless-use-restores-tries";

    internal override int TriesAfterPinlessUse(int right, int maximum) => maximum;
}
