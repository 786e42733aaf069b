namespace Conformance.ReaderSimulator;

/// <summary>Takes the digits and leaves their marks empty (against RDR-4).</summary>
internal sealed class MarksNotFilled : ReaderDefect
{
    public override string Name => "marks-not-filled";

    internal override Screen Shown(Screen screen)
    {
        if (screen.FilledMarks is null or 0)
        {
            return screen;
        }

        Inject();
        return screen with { FilledMarks = 0 };
    }
}
