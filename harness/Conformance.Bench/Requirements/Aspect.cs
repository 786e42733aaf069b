namespace Conformance.Bench.Requirements;

/// <summary>What of a device can be observed or controlled (design: What can be observed).</summary>
public enum Aspect
{
    /// <summary>What stands on the reader's screen.</summary>
    Screen,

    /// <summary>Touches on the screen, made by the bench.</summary>
    Touch,

    /// <summary>What the camera sees, given by the bench.</summary>
    Frame,

    /// <summary>What staff do at terminal and reader, and the mode that follows.</summary>
    StaffAction,

    /// <summary>The exchange between reader and card.</summary>
    Apdu,

    /// <summary>The file that the terminal gets.</summary>
    TerminalFile,

    /// <summary>What the centre is asked and answers.</summary>
    CentreRequest,

    /// <summary>What the device holds of faces after a session, told by itself.</summary>
    FaceMemory,

    /// <summary>What software behind the terminal shows of a patient.</summary>
    Chart,

    /// <summary>The files that software behind the terminal leaves in req.</summary>
    RequestFile,

    /// <summary>The device's clock, set by the bench.</summary>
    Clock,

    /// <summary>The dates on the card, chosen by the bench.</summary>
    CardDates,
}
