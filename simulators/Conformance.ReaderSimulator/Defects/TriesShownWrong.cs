namespace Conformance.ReaderSimulator;

/// <summary>Shows one try more than the card says is left (against RDR-4).</summary>
internal sealed class TriesShownWrong : ReaderDefect
{
    public override string Name => "tries-shown-wrong";

    internal override int ShownTries(int tries)
    {
        Inject();
        return tries + 1;
    }
}
