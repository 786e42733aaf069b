namespace Conformance.ReaderSimulator;

/// <summary>Serves a card again that lies there after its session (against RDR-9).</summary>
internal sealed class ForgottenCardServedAgain : ReaderDefect
{
    public override string Name => "forgotten-card-served-again";

    internal override bool AwaitsTaking()
    {
        Inject();
        return false;
    }
}
