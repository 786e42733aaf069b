namespace Conformance.ReceiptComputer;

/// <summary>Overwrites a known address by none.</summary>
internal sealed class AddressErasedByEmpty : ReceiptDefect
{
    public override string Name => "address-erased-by-empty";

    private protected override string? AlterAddress(string? known, string? answered) => answered;
}
