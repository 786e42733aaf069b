using Conformance.Bench.Observation;
using Conformance.ReaderSimulator;
using Screen = Conformance.ReaderSimulator.Screen;

namespace Conformance.Bench.Devices;

/// <summary>Turns what a simulated reader reports into observations. What people do is logged where they do it, not here.</summary>
internal sealed class ReaderObservation(Action<Observed> observe) : IReaderObserver
{
    public void Observe(ReaderEvent happened)
    {
        if (Translate(happened) is { } observed)
        {
            observe(observed);
        }
    }

    private static Observed? Translate(ReaderEvent happened) => happened switch
    {
        ReaderEvent.ScreenShown(var screen) => new ScreenShown(Content(screen)),
        ReaderEvent.ModeChanged(var mode, var by) => new VisualModeChanged(mode == ReaderMode.Visual, Changer(by)),
        ReaderEvent.IdentityEstablished(var method) => new IdentityDecided(Lower(method), true, "", ""),
        ReaderEvent.IdentityRefused(var method, var decider, var reason) => new IdentityDecided(Lower(method), false, Lower(decider), reason),
        ReaderEvent.ConsentDecided(var item, var given, var how) => new ConsentDecided(Lower(item), given, Lower(how)),
        ReaderEvent.FaceMemoryTold(var frames, var photos, var templates) => new FaceMemoryTold(frames, photos, templates),
        ReaderEvent.SessionEnded(var how) => new SessionEnded(Lower(how)),
        _ => null,
    };

    private static ScreenContent Content(Screen screen) => new(
        screen.Id,
        screen.Title.Japanese,
        [.. screen.Lines.Select(line => line.Japanese)],
        [.. screen.Buttons.Select(button => new ButtonContent(button.Id, button.Label.Japanese, button.IsSelected))],
        screen.PadLayout,
        screen.FilledMarks,
        screen.TriesLeft,
        screen.KanaName,
        screen.Message is { } message ? new(message.Code, message.Text) : null)
    {
        DigitsShown = screen.ShowsDigits,
        Announced = screen.Announced is { } heard ? heard.Words is { } words ? $"{heard.Sound}: {words.Japanese}" : heard.Sound : null,
    };

    private static string Changer(ModeChanger by) => by switch
    {
        ModeChanger.TerminalMenu => "terminal",
        ModeChanger.ReaderPasscode => "reader-passcode",
        ModeChanger.OwnReturn => "model",
        _ => "nobody",
    };

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
