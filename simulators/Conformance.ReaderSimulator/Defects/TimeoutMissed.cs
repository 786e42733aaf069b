namespace Conformance.ReaderSimulator;

/// <summary>Lets every screen stand for ever (against RDR-2).</summary>
internal sealed class TimeoutMissed : ReaderDefect
{
    public override string Name => "timeout-missed";

    internal override bool HeedsTimeout()
    {
        Inject();
        return false;
    }
}
