namespace Conformance.ReceiptComputer;

/// <summary>Overwrites a known aid by none.</summary>
internal sealed class AidErasedByEmpty : ReceiptDefect
{
    public override string Name => "aid-erased-by-empty";

    private protected override string? AlterAid(string? known, string? answered) => answered;
}
