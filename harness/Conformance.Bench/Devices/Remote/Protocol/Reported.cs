using System.Text.Json.Serialization;
using Conformance.Bench.Observation;

namespace Conformance.Bench.Devices.Remote;

/// <summary>What an adapter can tell. Claims of somebody outside: held against <see cref="ReportedWords"/> before anything is made of them.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Screen), "screen-shown")]
[JsonDerivedType(typeof(VisualMode), "visual-mode-changed")]
[JsonDerivedType(typeof(Identity), "identity-decided")]
[JsonDerivedType(typeof(Consent), "consent-decided")]
[JsonDerivedType(typeof(Ended), "session-ended")]
[JsonDerivedType(typeof(Exchange), "apdu")]
[JsonDerivedType(typeof(PhoneAsked), "phone-answered")]
[JsonDerivedType(typeof(Faulted), "card-faulted")]
[JsonDerivedType(typeof(CentreAsked), "centre-asked")]
[JsonDerivedType(typeof(ResultLeft), "result-left")]
[JsonDerivedType(typeof(FaceMemory), "face-memory-told")]
internal abstract record Reported
{
    private Reported()
    {
    }

    /// <summary>The screen changed.</summary>
    public sealed record Screen([property: JsonPropertyName("screen")] ScreenContent Content) : Reported;

    /// <summary>Visual mode changed.</summary>
    public sealed record VisualMode(bool On, string By) : Reported;

    /// <summary>The reader tells an attempt to prove identity.</summary>
    public sealed record Identity(string Method, bool Established, string? DecidedBy, string? Reason) : Reported;

    /// <summary>The reader tells an answer about one item of consent.</summary>
    public sealed record Consent(string Item, bool Given, string How) : Reported;

    /// <summary>The reader tells the end of a patient's session.</summary>
    public sealed record Ended(string How) : Reported;

    /// <summary>One exchange with the card, without its data; of a SELECT the name.</summary>
    public sealed record Exchange(
        string Header, string? Selected, int CommandLength, int? Expected, string? Status, int ResponseLength, string? Fault) : Reported;

    /// <summary>The phone reader asked what lies on it, and had an answer.</summary>
    public sealed record PhoneAsked(string Asked, bool WithPin, string Outcome) : Reported;

    /// <summary>Something of the plan of faults that the card goes by happened.</summary>
    public sealed record Faulted(string Fault) : Reported;

    /// <summary>The centre was asked here and answered. Gives the place alone: what was asked and answered, the bench saw itself.</summary>
    public sealed record CentreAsked : Reported;

    /// <summary>A result was left here in the folder "face". Gives place and name alone: the bench reads the file itself.</summary>
    public sealed record ResultLeft(string File) : Reported;

    /// <summary>What the device holds of faces after a session; counts alone.</summary>
    public sealed record FaceMemory(int Frames, int Photos, int Templates) : Reported;

    /// <summary>As it stands in the log; null for what gives a place alone.</summary>
    public Observed? Observed() => this switch
    {
        Screen(var content) => new ScreenShown(content),
        VisualMode(var on, var by) => new VisualModeChanged(on, by),
        Identity(var method, var established, var by, var reason) => new IdentityDecided(method, established, by ?? "", reason ?? ""),
        Consent(var item, var given, var how) => new ConsentDecided(item, given, how),
        Ended(var how) => new SessionEnded(how),
        Faulted(var fault) => new CardFaulted(fault),
        PhoneAsked(var asked, var withPin, var outcome) => new PhoneAnswered(asked, withPin, outcome),
        FaceMemory(var frames, var photos, var templates) => new FaceMemoryTold(frames, photos, templates),
        Exchange told => new ApduExchanged(told.Header, told.Selected, told.CommandLength, told.Expected, told.Status, told.ResponseLength, told.Fault),
        _ => null,
    };

    /// <summary>An observation of the simulator in the words of the protocol.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The simulator does not observe this.</exception>
    public static Reported Of(Observed what) => what switch
    {
        ScreenShown(var content) => new Screen(content),
        VisualModeChanged(var on, var by) => new VisualMode(on, by),
        IdentityDecided(var method, var established, var by, var reason) => new Identity(method, established, by is "" ? null : by, reason is "" ? null : reason),
        ConsentDecided(var item, var given, var how) => new Consent(item, given, how),
        SessionEnded(var how) => new Ended(how),
        CardFaulted(var fault) => new Faulted(fault),
        PhoneAnswered(var asked, var withPin, var outcome) => new PhoneAsked(asked, withPin, outcome),
        FaceMemoryTold(var frames, var photos, var templates) => new FaceMemory(frames, photos, templates),
        ApduExchanged told => new Exchange(told.Header, told.Selected, told.CommandLength, told.Expected, told.Status, told.ResponseLength, told.Fault),
        _ => throw new ArgumentOutOfRangeException(nameof(what), what, "a simulated reader does not tell this"),
    };
}
