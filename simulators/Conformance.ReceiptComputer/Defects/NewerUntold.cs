namespace Conformance.ReceiptComputer;

/// <summary>Does not say that there is a newer qualification.</summary>
internal sealed class NewerUntold : ReceiptDefect
{
    public override string Name => "newer-qualification-untold";

    private protected override string? AlterNewer(string right) => null;
}
