namespace Conformance.ReaderSimulator;

/// <summary>Comes back from a restart out of order (against RDR-13).</summary>
internal sealed class RestartHangs : ReaderDefect
{
    public override string Name => "restart-hangs";

    internal override bool StartsAgain()
    {
        Inject();
        return false;
    }
}
