namespace Conformance.ReaderSimulator;

/// <summary>Ends the session of whoever touches nothing in visual mode (against RDR-8, CONS-2).</summary>
internal sealed class TouchNeededInVisualMode : ReaderDefect
{
    public override string Name => "touch-needed-in-visual-mode";

    internal override bool GoesOnWhenSilent(bool inVisualMode)
    {
        if (inVisualMode)
        {
            Inject();
        }

        return !inVisualMode;
    }
}
