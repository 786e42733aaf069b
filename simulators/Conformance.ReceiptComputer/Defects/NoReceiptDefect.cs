namespace Conformance.ReceiptComputer;

/// <summary>A receipt computer that does everything right.</summary>
internal sealed class NoReceiptDefect : ReceiptDefect
{
    public override string Name => "none";
}
