namespace Conformance.ReaderSimulator;

/// <summary>Stays in visual mode though the model declares that it returns by itself (against RDR-8).</summary>
internal sealed class VisualModeReturnMissed : ReaderDefect
{
    public override string Name => "visual-mode-return-missed";

    internal override bool ReturnsFromVisualMode()
    {
        Inject();
        return false;
    }
}
