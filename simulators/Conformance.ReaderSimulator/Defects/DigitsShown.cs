namespace Conformance.ReaderSimulator;

/// <summary>Shows the digits of the PIN as they are entered, in place of marks (against RDR-4).</summary>
internal sealed class DigitsShown : ReaderDefect
{
    public override string Name => "digits-shown";

    internal override Screen Shown(Screen screen)
    {
        if (screen.FilledMarks is not > 0)
        {
            return screen;
        }

        Inject();
        return screen with { ShowsDigits = true };
    }
}
