namespace Conformance.ReaderSimulator;

/// <summary>Lets the patient consent to everything or to nothing, and not item by item (against CONS-1).</summary>
internal sealed class OneByOneMissing : ReaderDefect
{
    public override string Name => "one-by-one-missing";

    internal override Screen Shown(Screen screen)
    {
        if (screen.Id != ScreenIds.ConsentAll)
        {
            return screen;
        }

        Inject();
        return screen with { Buttons = [.. screen.Buttons.Where(button => button.Id != ButtonIds.OneByOne)] };
    }
}
