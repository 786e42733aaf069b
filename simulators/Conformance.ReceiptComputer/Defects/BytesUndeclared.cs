namespace Conformance.ReceiptComputer;

/// <summary>Declares UTF-8 and writes Shift_JIS.</summary>
internal sealed class BytesUndeclared : ReceiptDefect
{
    public override string Name => "request-in-other-bytes";

    private protected override MessageEncoding AlterWritten(MessageEncoding declared) => MessageEncoding.ShiftJis;
}
