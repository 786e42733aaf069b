namespace Conformance.ReceiptComputer;

/// <summary>Takes a consent to last for ever.</summary>
internal sealed class ViewingNeverLapses : ReceiptDefect
{
    public override string Name => "viewing-never-lapses";

    private protected override bool AlterShows(bool isConsented, bool right) => isConsented;
}
