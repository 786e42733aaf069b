namespace Conformance.ReaderSimulator;

/// <summary>What makes the reader go from one state to the next; <see cref="TransitionTable"/> says which leads where.</summary>
public enum Cause
{
    /// <summary>The reader was switched off and on.</summary>
    Restarted,

    /// <summary>The reader was switched on and did not come up.</summary>
    StartFailed,

    /// <summary>A card was laid into the slot.</summary>
    CardPlaced,

    /// <summary>The card was taken.</summary>
    CardTaken,

    /// <summary>The card is a My Number card.</summary>
    CardRead,

    /// <summary>The card has no JPKI application.</summary>
    NotMyNumberCard,

    /// <summary>The card does not answer, or not as it must.</summary>
    CardUnreadable,

    /// <summary>The card fell silent because it is not there any more.</summary>
    CardGone,

    /// <summary>The slot itself does not work.</summary>
    SlotFailed,

    /// <summary>The patient touched the button of the face.</summary>
    FaceChosen,

    /// <summary>A visit or a consultation begins.</summary>
    VisitBegun,

    /// <summary>Staff check by sight, away from the desk.</summary>
    SightChosen,

    /// <summary>The patient touched the button of the phone.</summary>
    PhoneChosen,

    /// <summary>The patient chose the iPhone.</summary>
    IPhoneChosen,

    /// <summary>The patient chose the Android phone.</summary>
    AndroidChosen,

    /// <summary>Something was held to the phone reader.</summary>
    PhoneHeld,

    /// <summary>Nobody has proven to the phone to be its holder.</summary>
    PhoneNotProven,

    /// <summary>The phone was taken away too early.</summary>
    PhoneGone,

    /// <summary>The phone is of the kind that was not chosen.</summary>
    OtherPhone,

    /// <summary>What lies on the phone reader is no phone.</summary>
    NotAPhone,

    /// <summary>The phone reader does not work.</summary>
    PhoneReaderFailed,

    /// <summary>The phone is proven and the face is asked for all the same.</summary>
    FaceDemanded,

    /// <summary>The camera gives no picture.</summary>
    CameraBlind,

    /// <summary>What is printed on the card cannot be read, so that the chip's photo stays closed.</summary>
    CardFaceHidden,

    /// <summary>The chip's photo is open.</summary>
    PhotoOpened,

    /// <summary>Nothing was compared with the chip's photo, and the reader goes on as if it could be.</summary>
    PhotoSkipped,

    /// <summary>The number printed on the card was misread as often as the model tries.</summary>
    CardFaceMisread,

    /// <summary>The chip's photo is locked by misreads.</summary>
    PhotoLocked,

    /// <summary>There is no face in the chip's photo.</summary>
    PhotoUnusable,

    /// <summary>A look did not match, another is allowed.</summary>
    FaceMissed,

    /// <summary>The last look that is allowed did not match.</summary>
    FaceFailed,

    /// <summary>A look gave nothing to compare, another is allowed.</summary>
    FaceUnseen,

    /// <summary>No look that is allowed gave anything to compare.</summary>
    FaceNeverSeen,

    /// <summary>A look matched.</summary>
    FaceMatched,

    /// <summary>The face is refused since the PIN is locked.</summary>
    FaceBarred,

    /// <summary>The patient touched the button of the PIN.</summary>
    PinChosen,

    /// <summary>The keys of the PIN pad do nothing.</summary>
    KeypadDead,

    /// <summary>The card takes a PIN.</summary>
    PinUsable,

    /// <summary>The card has no PIN.</summary>
    PinMissing,

    /// <summary>The PIN is locked.</summary>
    PinLocked,

    /// <summary>The PIN is locked and nobody is told.</summary>
    LockConcealed,

    /// <summary>Any entry will do.</summary>
    AnyPinTaken,

    /// <summary>A digit was touched.</summary>
    DigitTouched,

    /// <summary>The entry starts anew.</summary>
    EntryCleared,

    /// <summary>Four digits were confirmed.</summary>
    EntryConfirmed,

    /// <summary>The chip refused the entry and has tries left.</summary>
    PinMissed,

    /// <summary>The chip accepted the entry.</summary>
    PinAccepted,

    /// <summary>The entry was taken without the chip.</summary>
    ChipNotAsked,

    /// <summary>Staff switched visual mode on.</summary>
    VisualModeOn,

    /// <summary>Staff switched visual mode off.</summary>
    VisualModeOff,

    /// <summary>Visual mode came on without staff.</summary>
    VisualModeByItself,

    /// <summary>Staff have the patient viewed as an emergency.</summary>
    EmergencyBegun,

    /// <summary>Staff do not, after all.</summary>
    EmergencyEnded,

    /// <summary>Staff know the person by the card.</summary>
    SightConfirmed,

    /// <summary>Staff say that it is another person.</summary>
    SightRefused,

    /// <summary>Staff were not asked.</summary>
    SightNotAsked,

    /// <summary>The chip does not let its key be used.</summary>
    KeyRefused,

    /// <summary>The centre trusts the holder.</summary>
    HolderTrusted,

    /// <summary>The centre refuses the holder.</summary>
    HolderRefused,

    /// <summary>The card is not registered as an insurance card.</summary>
    NotRegistered,

    /// <summary>The patient wants to register the card.</summary>
    RegistrationWanted,

    /// <summary>The patient does not want to.</summary>
    RegistrationDeclined,

    /// <summary>The registration takes a while.</summary>
    RegistrationUnderWay,

    /// <summary>The centre is not asked to register.</summary>
    RegistrationKept,

    /// <summary>The reader registers by PIN alone.</summary>
    PinDemanded,

    /// <summary>The centre could not be asked.</summary>
    CentreUnreachable,

    /// <summary>The terminal sleeps.</summary>
    TerminalAsleep,

    /// <summary>The patient has read the notice.</summary>
    NoticeRead,

    /// <summary>The patient wants to be asked item by item.</summary>
    OneByOneChosen,

    /// <summary>The patient answered for one item.</summary>
    ItemAnswered,

    /// <summary>The patient answered for all items.</summary>
    AllAnswered,

    /// <summary>The patient answered a question beside consent.</summary>
    QuestionAnswered,

    /// <summary>Nobody answered a question in time.</summary>
    NobodyAnswered,

    /// <summary>The terminal has the result.</summary>
    ResultHandedOver,

    /// <summary>The centre refuses to give a result.</summary>
    ResultRefused,

    /// <summary>The centre's result cannot be read.</summary>
    ResultUnreadable,

    /// <summary>The result could not be put into the terminal's folder.</summary>
    FolderFailed,

    /// <summary>The centre answered that it cannot answer.</summary>
    CentreFailed,

    /// <summary>The patient cancelled.</summary>
    Cancelled,

    /// <summary>Nobody acted in time.</summary>
    TimedOut,

    /// <summary>The session is over and the card is still there.</summary>
    CardForgotten,
}
