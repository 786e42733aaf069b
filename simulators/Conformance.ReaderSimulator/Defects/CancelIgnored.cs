namespace Conformance.ReaderSimulator;

/// <summary>Goes on when the patient cancels (against RDR-2).</summary>
internal sealed class CancelIgnored : ReaderDefect
{
    public override string Name => "cancel-ignored";

    internal override bool HeedsCancel()
    {
        Inject();
        return false;
    }
}
