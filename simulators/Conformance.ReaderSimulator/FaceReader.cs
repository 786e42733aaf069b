namespace Conformance.ReaderSimulator;

/// <summary>
/// A simulated face-authentication card reader (顔認証付きカードリーダー), from idle to card taken (RDR-2). Acts may be called from
/// any thread; they run one after the other, and each ends when the reader has settled. No act throws for anything that a card, a
/// cable or a centre does.
/// </summary>
public sealed class FaceReader : IDisposable
{
    private readonly ReaderMachine _machine;

    /// <summary>Switches the reader on; it shows the idle screen and does not look at the slot until <see cref="CardPlacedAsync"/>.</summary>
    /// <param name="model">Whose reader.</param>
    /// <param name="parts">What it is put together from.</param>
    /// <param name="defect">A fault built in on purpose; null for none.</param>
    /// <param name="front">Which of the maker's devices: the reader, or one that is used away from the desk.</param>
    public FaceReader(ReaderModel model, ReaderParts parts, ReaderDefect? defect = null, Front front = Front.Desk) =>
        _machine = new ReaderMachine(model, parts, defect ?? new NoDefect(), front);

    /// <summary>The screen as it is now.</summary>
    public Screen Screen => _machine.Screen;

    /// <summary>The mode as it is now.</summary>
    public ReaderMode Mode => _machine.Mode;

    /// <summary>A card was laid into the slot. On any screen but idle nothing comes of it.</summary>
    public Task CardPlacedAsync() => _machine.CardPlacedAsync();

    /// <summary>The card was taken away, at any moment; an act under way ends without touching the next session.</summary>
    public void CardTaken() => _machine.CardTaken();

    /// <summary>Something was held to the phone reader, a phone or not. Unless the screen asks for it nothing comes of it.</summary>
    public Task PhoneHeldAsync() => _machine.PhoneHeldAsync();

    /// <summary>Somebody touches the button of that id, one of <see cref="ButtonIds"/>.</summary>
    public Task TouchAsync(string button) => _machine.TouchAsync(button);

    /// <summary>Somebody touches the PIN pad at a place; the screen's layout says which digit lies there.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 to 9.</exception>
    public Task TouchKeyAsync(int place)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(place);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(place, 9);
        return _machine.TouchKeyAsync(place);
    }

    /// <summary>Somebody looks into the camera: one comparison, if the camera is on.</summary>
    public Task LookAsync(FaceFrame frame) => _machine.LookAsync(frame);

    /// <summary>Staff act at the terminal or at the reader.</summary>
    public Task StaffAsync(StaffAct act) => _machine.StaffAsync(act);

    /// <summary>
    /// Off and on again (RDR-13), cutting off whatever is under way. A card that still lies in the slot is read like a new one;
    /// visual mode stays as it was, since the terminal keeps it.
    /// </summary>
    public Task RestartAsync() => _machine.RestartAsync();

    /// <summary>Something befalls the reader or the card that is placed next, or ends. How a card lies holds until it is taken.</summary>
    public Task DisturbAsync(ReaderTrouble trouble) => _machine.DisturbAsync(trouble);

    /// <summary>Somebody turns to it again, from another device: the screen is told once more.</summary>
    public Task SeenAgainAsync() => _machine.SeenAgainAsync();

    /// <summary>Ends when nothing is under way any more, time-outs that have fired included. To be awaited after moving the clock.</summary>
    public Task SettledAsync() => _machine.SettledAsync();

    /// <summary>Switches off: the session is cleared, timers stop.</summary>
    public void Dispose() => _machine.Dispose();
}
