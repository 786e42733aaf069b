namespace Conformance.ReceiptComputer;

/// <summary>Takes a number of an insurance in another width, or with zeros in front, for another number.</summary>
internal sealed class NumbersAsWritten : ReceiptDefect
{
    public override string Name => "insurance-compared-as-written";

    private protected override bool AlterSameNumber(bool right, bool asWritten) => asWritten;
}
