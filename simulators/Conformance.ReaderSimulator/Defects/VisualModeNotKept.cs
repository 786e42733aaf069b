namespace Conformance.ReaderSimulator;

/// <summary>Drops visual mode after one patient though the model does not say so (against RDR-8).</summary>
internal sealed class VisualModeNotKept : ReaderDefect
{
    public override string Name => "visual-mode-not-kept";

    internal override bool KeepsVisualMode()
    {
        Inject();
        return false;
    }
}
