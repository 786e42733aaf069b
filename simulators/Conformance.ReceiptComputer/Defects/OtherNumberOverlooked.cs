namespace Conformance.ReceiptComputer;

/// <summary>Does not compare the patient number.</summary>
internal sealed class OtherNumberOverlooked : ReceiptDefect
{
    public override string Name => "other-number-overlooked";

    private protected override bool AlterAnothers(bool right) => false;
}
