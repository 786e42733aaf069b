namespace Conformance.ReaderSimulator;

/// <summary>Still asks for consent to the high-cost limit (against CONS-4, facts/eligibility.md 5.3).</summary>
internal sealed class LimitConsentAsked : ReaderDefect
{
    public override string Name => "limit-consent-asked";

    internal override Screen Shown(Screen screen)
    {
        if (screen.Id is not (ScreenIds.ConsentAll or ScreenIds.ConsentSurgery))
        {
            return screen;
        }

        Inject();
        return screen with { Lines = [.. screen.Lines, new("限度額適用認定証の情報も提供します", "The high-cost limit is shared as well")] };
    }
}
