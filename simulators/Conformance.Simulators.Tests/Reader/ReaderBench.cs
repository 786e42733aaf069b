using System.Globalization;
using Conformance.ReaderSimulator;

namespace Conformance.Simulators.Tests.Reader;

/// <summary>A reader with all its parts faked; the clock starts at 09:05 in Tokyo on 2025-03-01 unless told otherwise.</summary>
internal sealed class ReaderBench : IDisposable
{
    public const string Passcode = "7391";

    public ReaderBench(ReaderModel? model = null, ReaderDefect? defect = null, FakeCard? card = null, int seed = 1, TerminalSettings? settings = null, DateTimeOffset? now = null, Front front = Front.Desk)
    {
        Card = card ?? new FakeCard();
        Time = new(now ?? new DateTimeOffset(2025, 3, 1, 0, 5, 0, TimeSpan.Zero));
        Terminal.Settings = settings ?? Terminal.Settings;
        var parts = new ReaderParts(Card, CardFace, Matcher, Centre, Terminal, Time, new Random(seed), Observer)
        {
            PinlessKeyUse = Card,
            PhoneReader = Phones,
            StaffPasscode = new StaffPasscode(Passcode),
        };
        Reader = new FaceReader(model ?? Models.A, parts, defect, front);
    }

    public FaceReader Reader { get; }

    public FakeCard Card { get; }

    public FakePhoneReader Phones { get; } = new();

    public FakeCardFaceCamera CardFace { get; } = new();

    public FakeMatcher Matcher { get; } = new();

    public FakeCentre Centre { get; } = new();

    public FakeTerminal Terminal { get; } = new();

    public ManualTime Time { get; }

    public RecordingObserver Observer { get; } = new();

    public Screen Screen => Reader.Screen;

    public IEnumerable<string> ScreensShown => All<ReaderEvent.ScreenShown>().Select(shown => shown.Screen.Id);

    public IEnumerable<T> All<T>()
        where T : ReaderEvent => Observer.Events.OfType<T>();

    public Task PlaceAsync() => Reader.CardPlacedAsync();

    public Task TouchAsync(string button) => Reader.TouchAsync(button);

    public Task LookAsync(double score) =>
        Reader.LookAsync(new FaceFrame(score.ToString(CultureInfo.InvariantCulture), new byte[] { 1, 2, 3 }));

    /// <summary>A picture without one face that can be compared.</summary>
    public Task LookAtNothingAsync() => Reader.LookAsync(new FaceFrame("", new byte[] { 1, 2, 3 }));

    /// <summary>The holder's picture on paper.</summary>
    public Task LookAtPrintAsync() => Reader.LookAsync(new FaceFrame("0.95", new byte[] { 1, 2, 3 }) { IsFlat = true });

    public Task StaffAsync(StaffAct act) => Reader.StaffAsync(act);

    public async Task KeysAsync(string digits)
    {
        foreach (var digit in digits)
        {
            await Reader.TouchKeyAsync(Screen.PadLayout!.IndexOf(digit, StringComparison.Ordinal));
        }
    }

    public async Task PinAsync(string digits)
    {
        await KeysAsync(digits);
        await TouchAsync("ok");
    }

    public async Task WaitAsync(TimeSpan span)
    {
        Time.Advance(span);
        await Reader.SettledAsync();
    }

    /// <summary>Places the card and matches the face.</summary>
    public async Task FaceAsync()
    {
        await PlaceAsync();
        await TouchAsync("face");
        await LookAsync(0.95);
    }

    /// <summary>Chooses the iPhone and holds something to the phone reader.</summary>
    public async Task PhoneAsync()
    {
        await TouchAsync("phone");
        await TouchAsync("iphone");
        await Reader.PhoneHeldAsync();
    }

    /// <summary>Begins, away from the desk, and touches these buttons.</summary>
    public async Task VisitAsync(params string[] buttons)
    {
        foreach (var button in buttons.Prepend("begin"))
        {
            await TouchAsync(button);
        }
    }

    /// <summary>Places the card and fails the face until the reader gives up.</summary>
    public async Task FailFaceAsync()
    {
        await PlaceAsync();
        await TouchAsync("face");
        while (Screen.Id == "face")
        {
            await LookAsync(0.10);
        }
    }

    public void Dispose() => Reader.Dispose();
}
