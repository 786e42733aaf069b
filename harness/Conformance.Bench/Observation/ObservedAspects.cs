using Conformance.Bench.Requirements;

namespace Conformance.Bench.Observation;

/// <summary>Which aspect of a device each kind of observation belongs to: where the device does not offer it, nothing of it is recorded.</summary>
internal static class ObservedAspects
{
    /// <summary>The aspect; null for what the bench knows without the device's help.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A kind that was never given its aspect.</exception>
    public static Aspect? Of(Observed what) => what switch
    {
        // What a reader decides, it tells on its screen.
        ScreenShown or IdentityDecided or ConsentDecided or SessionEnded => Aspect.Screen,
        ButtonTouched or DigitKeyTouched => Aspect.Touch,
        FaceShown => Aspect.Frame,
        FaceMemoryTold => Aspect.FaceMemory,
        StaffActed or VisualModeChanged or ReaderRestarted => Aspect.StaffAction,
        // What goes between phone and phone reader is no APDU that anybody knows; it is seen where APDUs are.
        ApduExchanged or PhoneAnswered => Aspect.Apdu,
        ResultHandedOver => Aspect.TerminalFile,
        CentreAnswered => Aspect.CentreRequest,
        ChartShown => Aspect.Chart,
        RequestLeft => Aspect.RequestFile,
        TimePassed => Aspect.Clock,
        DeskOpened or ControlWithheld or CardPlaced or CardTaken or OtherProgramActed or JudgementPoint or ScenarioBroke or ScenarioInterrupted
            or CardActWithheld or TransportBroke or CardFaulted or ActedElsewhere or ActNotDone or TroubleBefell or PhoneBrought or PhoneHeld or FrontTurned => null,
        _ => throw new ArgumentOutOfRangeException(nameof(what), what, "this kind of observation has no aspect"),
    };
}
