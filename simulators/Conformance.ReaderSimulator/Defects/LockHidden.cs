namespace Conformance.ReaderSimulator;

/// <summary>Goes back to the choice of ways when the chip says that the PIN is locked, and tells nobody (against RDR-5).</summary>
internal sealed class LockHidden : ReaderDefect
{
    public override string Name => "lock-hidden";

    internal override bool ShowsLock()
    {
        Inject();
        return false;
    }
}
