namespace Conformance.ReceiptComputer;

/// <summary>Sends a branch number where none is known.</summary>
internal sealed class BranchInvented : ReceiptDefect
{
    public override string Name => "branch-number-invented";

    private protected override string? AlterBranch(string? right) => right ?? "00";
}
