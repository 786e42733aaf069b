using Conformance.Bench.Desk;
using Conformance.Bench.Observation;
using Conformance.Bench.Requirements;
using Conformance.ReaderSimulator;

namespace Conformance.Bench.Devices.Attended;

/// <summary>What a person at a device is asked to do. No secret is printed: the digits of a PIN are places on the pad.</summary>
internal static class ActPrompts
{
    public const string Take = "Take the card.";
    public const string TakePhone = "Take the phone away from the phone reader.";
    public const string Restart = "Switch the reader off and on.";

    /// <summary>Settings count from the reader's next start on.</summary>
    public static string Begin(TerminalSettings settings) =>
        $"A new scenario begins. See that no card lies there, that the terminal is set to ask {SettingsWords.Of(settings)} (restart the reader after a change), and that the reader waits.";

    public static string SetTerminal(TerminalSettings settings) => $"As staff: set the terminal to ask {SettingsWords.Of(settings)}.";

    public static string Disturb(Trouble trouble) => trouble switch
    {
        Trouble.CameraCovered => "Cover the reader's camera.",
        Trouble.CameraFree => "Uncover the reader's camera.",
        Trouble.TerminalAsleep => "Put the terminal to sleep.",
        Trouble.TerminalAwake => "Wake the terminal.",
        Trouble.CardInSleeve => "The card that is placed next is to be left in its sleeve.",
        Trouble.CardWrongWay => "The card that is placed next is to lie the wrong way.",
        Trouble.CardFlatFaceUp => "The card that is placed next is to lie flat, its face upwards, whether the reader takes it so or not.",
        Trouble.CardFlatFaceDown => "The card that is placed next is to lie flat, its face downwards, whether the reader takes it so or not.",
        Trouble.CardUpright => "The card that is placed next is to stand upright, whether the reader takes it so or not.",
        Trouble.TwoCards => "The card that is placed next is to lie on another one.",
        _ => $"Bring this about, or say that you cannot: {CatalogueWords.Of(trouble)}.",
    };

    public static string Place(string persona) => $"Place the card of {persona}.";

    public static string Hold(PhoneHeld held, PhoneHolding how) => (held.Place, held.What, how) switch
    {
        (not PhoneHeld.PhoneReader, _, _) => $"Lay the {held.What} of {held.Persona} on the card's plate.",
        (_, not "phone", _) => $"Lay the {held.What} of {held.Persona} on the phone reader.",
        (_, _, { LeavesEarly: true }) => $"Hold the phone of {held.Persona} to the phone reader, and take it away before it is done.",
        (_, _, { IsHolderKnown: false }) => $"Hold the phone of {held.Persona} to the phone reader, and use neither Face ID nor Touch ID.",
        _ => $"Hold the phone of {held.Persona} to the phone reader, and do on the phone what it asks.",
    };

    public static string TurnTo(Front front) => front switch
    {
        Front.VisitDevice => "Turn to the mobile device with the home-consent application that was activated. What is asked from here on is of it.",
        Front.OtherVisitDevice => "Turn to another mobile device, on which the home-consent application is and was not activated. What is asked from here on is of it.",
        Front.OwnDevice => "As the patient: open the page for online consultations on a device of your own. What is asked from here on is of it.",
        Front.VisitPage => "As the patient: open the institution's page for home visits on a device of your own. What is asked from here on is of it.",
        _ => "Turn back to the reader at the desk. What is asked from here on is of it.",
    };

    public static string Touch(string button) => $"Touch the button \"{button}\".";

    /// <summary>Places are counted as they were told: row by row from the top left.</summary>
    public static string TouchKey(int place) => FormattableString.Invariant($"Touch key {place + 1} of the pad, counted row by row from the top left.");

    public static string Look(FaceStimulus face) => $"Let a face look into the camera: {face.Words}.";

    public static string Staff(string doing) => $"As staff: {doing}. A passcode is the one that is set at the reader.";

    /// <summary>Asks for the screen.</summary>
    public static string Screen(ScreenContent? before) =>
        $"""
        What does the screen show? Its word, then the words of its buttons (with * when chosen already), then what else there is:
            pad=DIGITS marks=N tries=N kana=NAME message=CODE digits-shown identity=WAY identity=WAY:DECIDER:REASON visual=on:BY visual=off:BY
            Words: {string.Join(' ', ScreenWords.Screens)}; buttons: {string.Join(' ', ScreenWords.Buttons)}. A space within is written _.
            {(before is null ? "" : $"Enter alone: still {before.Describe()}. \"same\" in place of the word: as before but for what follows.")}
        """;

    public const string Text = "What is written there? Headline | line | line; Enter alone for nothing.";
}
