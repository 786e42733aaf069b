namespace Conformance.ReceiptComputer;

/// <summary>Does not say that a claim would not take a character of the name.</summary>
internal sealed class UnclaimableUntold : ReceiptDefect
{
    public override string Name => "claim-characters-untold";

    private protected override string? AlterUnclaimable(string right) => null;
}
