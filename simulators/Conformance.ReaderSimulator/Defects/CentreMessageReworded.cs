namespace Conformance.ReaderSimulator;

/// <summary>Says in words of its own what the centre wants told (against facts/eligibility.md 4.3).</summary>
internal sealed class CentreMessageReworded : ReaderDefect
{
    public override string Name => "centre-message-reworded";

    internal override Screen Shown(Screen screen)
    {
        if (screen is not { Id: ScreenIds.NoticeReminder or ScreenIds.NoticeGrace or ScreenIds.Refused, Message: { } message })
        {
            return screen;
        }

        Inject();
        return screen with { Message = message with { Text = "窓口の職員へお申し出ください" } };
    }
}
