namespace Conformance.ReaderSimulator;

/// <summary>Shows one of the reader's own numbers wherever it refuses somebody, whatever the reason (against facts/eligibility.md 4.3).</summary>
/// <param name="number">001, 002 or 006.</param>
internal sealed class StrayMessage(string number) : ReaderDefect
{
    public override string Name => $"message-{number}-strays";

    internal override Screen Shown(Screen screen)
    {
        if (screen.Id is not (ScreenIds.Refused or ScreenIds.CardError) || Says(screen))
        {
            return screen;
        }

        Inject();
        return screen with { Lines = [.. screen.Lines, new($"{number} 受付できません", $"{number} Not received")] };
    }

    private bool Says(Screen screen) =>
        screen.Message?.Code == number || screen.Lines.Any(line => line.Japanese.StartsWith(number, StringComparison.Ordinal));
}
