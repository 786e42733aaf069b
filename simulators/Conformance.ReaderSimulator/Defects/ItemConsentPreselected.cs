namespace Conformance.ReaderSimulator;

/// <summary>Shows consent to one item as chosen before anybody touched it, though not on the screen for all (against CONS-1).</summary>
internal sealed class ItemConsentPreselected : ReaderDefect
{
    public override string Name => "item-consent-preselected";

    internal override Screen Shown(Screen screen)
    {
        if (screen.Id is not (ScreenIds.ConsentSurgery or ScreenIds.ConsentMedical or ScreenIds.ConsentCheckups))
        {
            return screen;
        }

        Inject();
        return screen with { Buttons = [.. screen.Buttons.Select(button => button with { IsSelected = button.Id == ButtonIds.Agree })] };
    }
}
