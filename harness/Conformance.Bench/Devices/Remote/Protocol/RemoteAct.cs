using System.Text.Json.Serialization;

namespace Conformance.Bench.Devices.Remote;

/// <summary>What people do. Holds no secret: digits are touched by their place on the pad, passcodes are the adapter's own.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(PlaceCard), "place-card")]
[JsonDerivedType(typeof(TakeCard), "take-card")]
[JsonDerivedType(typeof(HoldPhone), "hold-phone")]
[JsonDerivedType(typeof(TakePhone), "take-phone")]
[JsonDerivedType(typeof(TurnTo), "turn-to")]
[JsonDerivedType(typeof(TouchButton), "touch-button")]
[JsonDerivedType(typeof(TouchKey), "touch-key")]
[JsonDerivedType(typeof(ShowFace), "show-face")]
[JsonDerivedType(typeof(Staff), "staff")]
[JsonDerivedType(typeof(SetTerminal), "set-terminal")]
[JsonDerivedType(typeof(Restart), "restart")]
[JsonDerivedType(typeof(Disturb), "disturb")]
[JsonDerivedType(typeof(PassTime), "pass-time")]
[JsonDerivedType(typeof(PresentPinElsewhere), "present-pin-elsewhere")]
internal abstract record RemoteAct
{
    private RemoteAct()
    {
    }

    /// <summary>The card of a persona is placed. How it is to be counts when that card is placed for the first time in a session.</summary>
    /// <param name="Persona">Whose card.</param>
    /// <param name="TriesLeft">The PIN's tries left; null for all of them.</param>
    /// <param name="LastValidDay">Of the certificate on it, ISO date; null as issued.</param>
    /// <param name="Faults">The plan of faults that it goes by; null for none.</param>
    public sealed record PlaceCard(string Persona, int? TriesLeft, string? LastValidDay, string? Faults) : RemoteAct;

    /// <summary>The card is taken.</summary>
    public sealed record TakeCard : RemoteAct;

    /// <summary>
    /// Something is held to the phone reader, or a phone laid on the card's plate. How a phone is to be counts when it is held for the first
    /// time in a session.
    /// </summary>
    /// <param name="Persona">Whose it is.</param>
    /// <param name="What">phone or card.</param>
    /// <param name="Place">phone-reader or card-plate.</param>
    /// <param name="HolderKnown">True when the holder has used Face ID or Touch ID on an iPhone.</param>
    /// <param name="LeavesEarly">True when it is taken away before it can answer.</param>
    /// <param name="TriesLeft">The tries left of the phone's PIN; null for all of them.</param>
    /// <param name="LastValidDay">Of the certificate on it, ISO date; null as issued.</param>
    public sealed record HoldPhone(string Persona, string What, string Place, bool HolderKnown, bool LeavesEarly, int? TriesLeft, string? LastValidDay) : RemoteAct;

    /// <summary>What was held there is gone.</summary>
    public sealed record TakePhone : RemoteAct;

    /// <summary>People turn to another of the maker's devices: a word of <see cref="ReaderSimulator.Front"/>.</summary>
    public sealed record TurnTo(string Front) : RemoteAct;

    /// <summary>A button that is on the screen is touched.</summary>
    public sealed record TouchButton(string Button) : RemoteAct;

    /// <summary>A key of the pad is touched, by its place in the layout, from 0.</summary>
    public sealed record TouchKey(int Place) : RemoteAct;

    /// <summary>Somebody looks into the camera.</summary>
    /// <param name="Whose">In words.</param>
    /// <param name="Score">0 (strangers) to 1 (the same); null when there is nothing to compare, or when pictures say it.</param>
    /// <param name="Images">For a device that takes pictures: two PNG files in base64, one taken right after the other; null for a score.</param>
    /// <param name="Flat">True for a print or a screen that is held up; null for a person or nobody.</param>
    public sealed record ShowFace(string Whose, double? Score, IReadOnlyList<string>? Images, bool? Flat) : RemoteAct;

    /// <summary>Staff do something: a word of <see cref="StaffDoing"/>.</summary>
    public sealed record Staff(string Doing) : RemoteAct;

    /// <summary>Staff set what the terminal has its reader ask, for the reader's next start; whatever is not named is switched off.</summary>
    public sealed record SetTerminal(IReadOnlyList<string> Asks) : RemoteAct;

    /// <summary>The reader is switched off and on.</summary>
    public sealed record Restart : RemoteAct;

    /// <summary>Something befalls the reader or the card that is placed next, or ends: a word of <see cref="Devices.Trouble"/>.</summary>
    public sealed record Disturb(string Trouble) : RemoteAct;

    /// <summary>The clock moves on to a time, UTC; what falls due on the way happens.</summary>
    public sealed record PassTime(string Now) : RemoteAct;

    /// <summary>Another program at the device's slot presents the right PIN to the card.</summary>
    public sealed record PresentPinElsewhere : RemoteAct;
}
