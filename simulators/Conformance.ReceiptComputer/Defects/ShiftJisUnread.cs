namespace Conformance.ReceiptComputer;

/// <summary>Reads every result as UTF-8.</summary>
internal sealed class ShiftJisUnread : ReceiptDefect
{
    public override string Name => "shift-jis-read-as-utf8";

    private protected override MessageEncoding AlterRead(MessageEncoding declared) => MessageEncoding.Utf8;
}
