namespace Conformance.ReaderSimulator;

/// <summary>Offers the registration in words of its own (against facts/eligibility.md 4.3).</summary>
internal sealed class RegistrationWordsOwn : ReaderDefect
{
    public override string Name => "registration-words-own";

    internal override Screen Shown(Screen screen)
    {
        if (screen.Id != ScreenIds.RegistrationOffer)
        {
            return screen;
        }

        Inject();
        return screen with { Message = null };
    }
}
