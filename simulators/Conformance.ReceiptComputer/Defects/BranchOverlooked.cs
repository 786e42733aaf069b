namespace Conformance.ReceiptComputer;

/// <summary>Looks at no branch number.</summary>
internal sealed class BranchOverlooked : ReceiptDefect
{
    public override string Name => "branch-number-overlooked";

    private protected override bool AlterSameBranch(bool right) => true;
}
