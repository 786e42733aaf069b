using System.Text.Json.Serialization;

namespace Conformance.Bench.Observation;

/// <summary>One thing that was observed. Made without secrets: what must not be logged is not in any of these types.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(DeskOpened), "desk-opened")]
[JsonDerivedType(typeof(CardPlaced), "card-placed")]
[JsonDerivedType(typeof(CardTaken), "card-taken")]
[JsonDerivedType(typeof(ButtonTouched), "button-touched")]
[JsonDerivedType(typeof(DigitKeyTouched), "digit-key-touched")]
[JsonDerivedType(typeof(FaceShown), "face-shown")]
[JsonDerivedType(typeof(StaffActed), "staff-acted")]
[JsonDerivedType(typeof(ReaderRestarted), "reader-restarted")]
[JsonDerivedType(typeof(TimePassed), "time-passed")]
[JsonDerivedType(typeof(ScreenShown), "screen-shown")]
[JsonDerivedType(typeof(VisualModeChanged), "visual-mode-changed")]
[JsonDerivedType(typeof(IdentityDecided), "identity-decided")]
[JsonDerivedType(typeof(ConsentDecided), "consent-decided")]
[JsonDerivedType(typeof(SessionEnded), "session-ended")]
[JsonDerivedType(typeof(ApduExchanged), "apdu")]
[JsonDerivedType(typeof(CentreAnswered), "centre-answered")]
[JsonDerivedType(typeof(ResultHandedOver), "result-handed-over")]
[JsonDerivedType(typeof(JudgementPoint), "judgement-point")]
[JsonDerivedType(typeof(OtherProgramActed), "other-program-acted")]
[JsonDerivedType(typeof(CardFaulted), "card-faulted")]
[JsonDerivedType(typeof(ActedElsewhere), "acted-elsewhere")]
[JsonDerivedType(typeof(ScenarioBroke), "scenario-broke")]
[JsonDerivedType(typeof(ScenarioInterrupted), "scenario-interrupted")]
[JsonDerivedType(typeof(ControlWithheld), "control-withheld")]
[JsonDerivedType(typeof(CardActWithheld), "card-act-withheld")]
[JsonDerivedType(typeof(TransportBroke), "transport-broke")]
[JsonDerivedType(typeof(ActNotDone), "act-not-done")]
[JsonDerivedType(typeof(TroubleBefell), "trouble-befell")]
[JsonDerivedType(typeof(FaceMemoryTold), "face-memory-told")]
[JsonDerivedType(typeof(FrontTurned), "front-turned")]
[JsonDerivedType(typeof(PhoneBrought), "phone-brought")]
[JsonDerivedType(typeof(PhoneHeld), "phone-held")]
[JsonDerivedType(typeof(PhoneAnswered), "phone-answered")]
[JsonDerivedType(typeof(ChartShown), "chart-shown")]
[JsonDerivedType(typeof(RequestLeft), "request-left")]
public abstract record Observed
{
    /// <summary>Where it was observed. Follows from the kind; written for the reader of a log file.</summary>
    public abstract Source Source { get; }

    /// <summary>One line for a person.</summary>
    public abstract string Describe();
}
