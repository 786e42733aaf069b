namespace Conformance.ReceiptComputer;

/// <summary>Sends an insurer number of six digits as it is.</summary>
internal sealed class InsurerUnpadded : ReceiptDefect
{
    public override string Name => "insurer-number-unpadded";

    private protected override string AlterInsurer(string right, string known) => known;
}
