namespace Conformance.ReaderSimulator;

/// <summary>Names the patient on the last screen and does not ask to take the card (against RDR-9).</summary>
internal sealed class TakeCardNotAsked : ReaderDefect
{
    public override string Name => "take-card-not-asked";

    internal override Screen Shown(Screen screen)
    {
        if (screen.Id != ScreenIds.Finished)
        {
            return screen;
        }

        Inject();
        return screen with { Lines = [] };
    }
}
