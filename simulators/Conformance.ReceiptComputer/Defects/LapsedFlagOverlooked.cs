namespace Conformance.ReceiptComputer;

/// <summary>Takes a consent that has lapsed, or could not be had, for one that holds.</summary>
internal sealed class LapsedFlagOverlooked : ReceiptDefect
{
    public override string Name => "lapsed-flag-overlooked";

    private protected override bool AlterConsent(string flag, bool right) => flag != "0";
}
