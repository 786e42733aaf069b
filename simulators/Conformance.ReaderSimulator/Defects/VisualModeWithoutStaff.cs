namespace Conformance.ReaderSimulator;

/// <summary>Goes to visual mode by itself when the face has failed (against RDR-8).</summary>
internal sealed class VisualModeWithoutStaff : ReaderDefect
{
    public override string Name => "visual-mode-without-staff";

    internal override bool StartsVisualMode()
    {
        Inject();
        return true;
    }
}
