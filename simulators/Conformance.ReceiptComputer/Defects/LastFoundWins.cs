namespace Conformance.ReceiptComputer;

/// <summary>Takes over whatever it finds last, however old.</summary>
internal sealed class LastFoundWins : ReceiptDefect
{
    public override string Name => "last-found-result-wins";

    private protected override bool AlterOld(bool right) => false;
}
