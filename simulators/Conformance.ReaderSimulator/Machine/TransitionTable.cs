using System.Collections.Frozen;
using static Conformance.ReaderSimulator.StateNames;

namespace Conformance.ReaderSimulator;

/// <summary>Every transition of the reader, with its reason and the fact behind it. The machine takes none that is not here.</summary>
public static class TransitionTable
{
    /// <summary>What good readers do, in the order of a session.</summary>
    public static IReadOnlyList<TransitionRow> Rows { get; } =
    [
        new([ScreenIds.Idle], Cause.CardPlaced, [ReadingCard], "RDR-2", "a card was placed"),
        new([ReadingCard], Cause.CardRead, [ScreenIds.Method], "RDR-3", "a My Number card; the patient chooses how to prove identity"),
        new([ReadingCard], Cause.CardRead, [ScreenIds.SightCheck], "RDR-8", "a My Number card; visual mode is on"),
        new([ReadingCard], Cause.CardRead, [.. Consents, .. Questions], "RDR-1", "a My Number card; this model asks for consent first"),
        new([ReadingCard], Cause.CardRead, [ScreenIds.EmergencyCheck], "EMRG-2", "a My Number card, in an emergency: nobody can be asked"),
        new([ReadingCard], Cause.NotMyNumberCard, [ScreenIds.CardError], "facts/eligibility.md 4.3", "no JPKI application", SessionEnding.CardError),
        new(UsingCard, Cause.CardUnreadable, [ScreenIds.CardError], "facts/eligibility.md 4.3", "the card does not answer as it must", SessionEnding.CardError),
        new(UsingCard, Cause.CardGone, Starts, "RDR-9", "the card is gone", SessionEnding.CardPulled),
        new(UsingCard, Cause.SlotFailed, [ScreenIds.OutOfOrder], "RDR-13", "the slot failed", SessionEnding.CardError),

        new(Choosing, Cause.FaceChosen, [OpeningPhoto], "RDR-3", "the patient chose the face"),
        new([OpeningPhoto], Cause.PhotoOpened, [ScreenIds.Face], "RDR-6", "the chip's photo is open"),
        new([OpeningPhoto], Cause.CardFaceMisread, [ScreenIds.CardFaceHidden], "facts/eligibility.md 10", "the number printed on the card was misread; another misread would cost another try"),
        new([OpeningPhoto], Cause.PhotoLocked, [ScreenIds.FaceLocked], "facts/eligibility.md 10", "misreads have locked the chip's photo"),
        new([OpeningPhoto], Cause.PhotoUnusable, [ScreenIds.FaceFailed], "RDR-6", "there is no face in the chip's photo"),
        new([ScreenIds.Face], Cause.CameraBlind, [ScreenIds.CameraFailed], "RDR-8", "the camera gives no picture; PIN and sight go on"),
        new([OpeningPhoto], Cause.CardFaceHidden, [ScreenIds.CardFaceHidden], "RDR-7", "the card's printed face cannot be read, so that its photo stays closed; PIN and sight go on"),
        new([ScreenIds.Face], Cause.FaceMissed, [ScreenIds.Face], "RDR-7", "the face did not match, another look is allowed"),
        new([ScreenIds.Face], Cause.FaceFailed, [ScreenIds.FaceFailed], "RDR-7", "the face did not match too often"),
        new([ScreenIds.Face], Cause.FaceUnseen, [ScreenIds.Face], "RDR-7", "there was no face to compare, another look is allowed"),
        new([ScreenIds.Face], Cause.FaceNeverSeen, [ScreenIds.FaceUnseen], "RDR-7", "no look gave a face to compare; another try, PIN and sight go on"),
        new([ScreenIds.Face], Cause.FaceMatched, [Proving], "RDR-6", "the face matched"),
        new(Choosing, Cause.PinChosen, [PreparingPin], "RDR-3", "the patient chose the PIN"),
        new([PreparingPin], Cause.KeypadDead, [ScreenIds.KeypadFailed], "RDR-8", "the keys do nothing; face and sight go on"),
        new([PreparingPin], Cause.PinUsable, [ScreenIds.Pin], "RDR-4", "the card takes a PIN"),
        new([PreparingPin], Cause.PinMissing, [ScreenIds.PinLocked], "CARD-8", "the card has no PIN"),
        new([PreparingPin, VerifyingPin], Cause.PinLocked, [ScreenIds.PinLocked], "RDR-5", "the PIN is locked"),
        new([ScreenIds.Pin], Cause.DigitTouched, [ScreenIds.Pin], "RDR-4", "a digit was touched"),
        new([ScreenIds.Pin], Cause.EntryCleared, [ScreenIds.Pin], "RDR-4", "the entry starts anew"),
        new([ScreenIds.Pin], Cause.EntryConfirmed, [VerifyingPin], "RDR-4", "four digits and OK"),
        new([VerifyingPin], Cause.PinMissed, [ScreenIds.Pin], "RDR-4", "a miss; the card says how many tries are left"),
        new([VerifyingPin], Cause.PinAccepted, [Proving], "RDR-3", "the chip accepted the PIN"),
        new(Choosing, Cause.VisualModeOn, [ScreenIds.SightCheck], "RDR-8", "staff switched visual mode on"),
        new([ScreenIds.SightCheck], Cause.VisualModeOff, [ScreenIds.Method], "RDR-8", "staff switched visual mode off"),
        new([.. Choosing, ScreenIds.SightCheck], Cause.EmergencyBegun, [ScreenIds.EmergencyCheck], "EMRG-2", "staff have the patient viewed as an emergency"),
        new([ScreenIds.EmergencyCheck], Cause.EmergencyEnded, [ScreenIds.Method, ScreenIds.SightCheck, .. Consents, .. Questions], "EMRG-2", "staff chose another mode: the patient is asked after all"),
        new(Sights, Cause.SightConfirmed, [Proving], "RDR-8", "staff know the person by the card"),
        new(Sights, Cause.SightRefused, [ScreenIds.Refused], "RDR-8", "staff say that it is another person", SessionEnding.Refused),

        new(VisitStarts, Cause.VisitBegun, [.. Consents, .. Questions], "VISIT-1", "away from the desk consent comes first"),
        new(VisitStarts, Cause.VisitBegun, [ScreenIds.VisitMethod], "VISIT-1", "away from the desk, and nothing to ask"),
        new([ScreenIds.VisitMethod], Cause.PinChosen, [ScreenIds.Pin], "VISIT-1", "the PIN, before the card"),
        new([ScreenIds.VisitMethod], Cause.SightChosen, [ScreenIds.SightCheck], "VISIT-1", "at a visit staff may check by sight"),
        new([ScreenIds.Pin], Cause.EntryConfirmed, [ScreenIds.VisitHold], "VISIT-1", "four digits and OK; now the card"),
        new([ScreenIds.SightCheck], Cause.SightConfirmed, [ScreenIds.VisitHold], "VISIT-1", "staff know the person; now the card"),
        new([ScreenIds.VisitHold], Cause.CardPlaced, [ReadingCard], "VISIT-1", "the card comes last"),
        new([ReadingCard], Cause.CardRead, [PreparingPin], "VISIT-1", "a My Number card; the digits wait for it"),
        new([ReadingCard], Cause.CardRead, [Proving], "VISIT-1", "a My Number card; staff know its holder"),
        new([PreparingPin], Cause.PinUsable, [VerifyingPin], "VISIT-1", "the card takes a PIN, and the digits are there"),
        new([PreparingPin, VerifyingPin], Cause.PinLocked, [ScreenIds.VisitMethod], "VISIT-1", "the PIN is locked; at a visit sight goes on"),
        new([PreparingPin], Cause.PinMissing, [ScreenIds.VisitMethod], "VISIT-1", "the card has no PIN; at a visit sight goes on"),
        new([PreparingPin, VerifyingPin], Cause.PinLocked, [ScreenIds.Refused], "VISIT-2", "the PIN is locked, and online there is no other way", SessionEnding.Refused),
        new([PreparingPin], Cause.PinMissing, [ScreenIds.Refused], "VISIT-2", "the card has no PIN, and online there is no other way", SessionEnding.Refused),
        new([.. Consents, .. Questions, ScreenIds.VisitMethod, ScreenIds.VisitHold, ScreenIds.Pin, ScreenIds.SightCheck], Cause.Cancelled, VisitStarts, "VISIT-1", "cancelled, before there was a card to take", SessionEnding.Cancelled),
        new([ScreenIds.Refused, ScreenIds.TerminalAway, ScreenIds.TimedOut], Cause.TimedOut, VisitStarts, "VISIT-1", "the patient was told, before there was a card to take"),

        new([ScreenIds.Idle], Cause.PhoneChosen, [ScreenIds.PhoneKind], "facts/eligibility.md 5.5", "the patient has a phone in the card's place"),
        new([ScreenIds.PhoneKind], Cause.IPhoneChosen, [ScreenIds.PhoneHold], "facts/eligibility.md 5.5", "an iPhone proves its holder by itself"),
        new([ScreenIds.PhoneKind], Cause.AndroidChosen, [ScreenIds.PhonePin], "facts/eligibility.md 5.5", "an Android phone's PIN is typed at the reader"),
        new([ScreenIds.PhoneKind], Cause.KeypadDead, [ScreenIds.PhoneUnusable], "RDR-8", "the keys do nothing, and there is no other way for an Android phone"),
        new([ScreenIds.PhonePin], Cause.DigitTouched, [ScreenIds.PhonePin], "RDR-4", "a digit of the phone's PIN was touched"),
        new([ScreenIds.PhonePin], Cause.EntryCleared, [ScreenIds.PhonePin], "RDR-4", "the entry of the phone's PIN starts anew"),
        new([ScreenIds.PhonePin], Cause.EntryConfirmed, [ScreenIds.PhoneHold], "facts/eligibility.md 5.5", "four digits and OK; now the phone is to be held"),
        new([ScreenIds.PhoneHold, ScreenIds.PhoneAgain, ScreenIds.PhoneMisplaced], Cause.PhoneHeld, [ProvingPhone], "facts/eligibility.md 5.5", "something lies on the phone reader"),
        new([ProvingPhone], Cause.PhoneNotProven, [ScreenIds.PhoneAgain], "facts/eligibility.md 5.5", "nobody has proven to the phone to be its holder"),
        new([ProvingPhone], Cause.PhoneGone, [ScreenIds.PhoneAgain], "facts/eligibility.md 5.5", "the phone was taken away before it had answered"),
        new([ProvingPhone], Cause.OtherPhone, [ScreenIds.PhoneKind], "facts/eligibility.md 5.5", "the phone is of the other kind"),
        new([ProvingPhone], Cause.NotAPhone, [ScreenIds.PhoneMisplaced], "facts/eligibility.md 5.5", "what lies on the phone reader is no phone"),
        new([ProvingPhone], Cause.PinMissed, [ScreenIds.PhonePin], "facts/eligibility.md 5.5", "a miss; the phone says how many tries are left"),
        new([ProvingPhone], Cause.PinLocked, [ScreenIds.PhoneUnusable], "facts/eligibility.md 5.5", "the phone's PIN is locked; the card can still be used"),
        new([ProvingPhone], Cause.PhoneReaderFailed, [ScreenIds.PhoneUnusable], "facts/eligibility.md 5.5", "the phone reader does not work; the card can still be used"),
        new(PhoneAsking, Cause.CardPlaced, [ReadingCard], "facts/eligibility.md 5.5", "the patient has taken the card after all", SessionEnding.Cancelled),
        new([ScreenIds.Finished], Cause.CardPlaced, [ReadingCard], "facts/eligibility.md 5.5", "who came with a phone is done, and a card was placed", SessionEnding.Completed),
        new([ScreenIds.Refused, ScreenIds.TerminalAway, ScreenIds.TimedOut], Cause.CardPlaced, [ReadingCard], "facts/eligibility.md 5.5", "who came with a phone was told, and a card was placed"),

        new([Proving], Cause.KeyRefused, [ScreenIds.Refused], "facts/card.md 2.4", "the chip does not let its key be used", SessionEnding.Refused),
        new(Presenting, Cause.HolderRefused, [ScreenIds.Refused], "facts/eligibility.md 5.4", "the centre refuses the holder", SessionEnding.Refused),
        new([.. Presenting, Inquiring], Cause.CentreUnreachable, [ScreenIds.Refused], "FALL-1", "the centre could not be asked", SessionEnding.Refused),
        new([ReadingCard, .. Presenting, Inquiring], Cause.TerminalAsleep, [ScreenIds.TerminalAway], "facts/eligibility.md 1.1", "the terminal sleeps, and it alone asks the centre", SessionEnding.Refused),
        new(Presenting, Cause.HolderTrusted, [ScreenIds.NoticeReminder], "RDR-11", "the certificate ends within three months"),
        new(Presenting, Cause.HolderTrusted, [ScreenIds.NoticeGrace], "RDR-12", "the certificate has ended, within three months"),
        new(Presenting, Cause.HolderTrusted, [.. Consents, .. Questions], "RDR-2", "the centre trusts the holder"),
        new(Presenting, Cause.HolderTrusted, [Inquiring], "RDR-2", "the centre trusts the holder; nothing is left to ask"),
        new([Proving], Cause.NotRegistered, [ScreenIds.RegistrationOffer], "RDR-10", "the card is not registered as an insurance card; it can be here"),
        new([ScreenIds.RegistrationOffer], Cause.RegistrationWanted, [Proving], "RDR-10", "the patient wants to; the card proves its holder once more, for the registration"),
        new([ScreenIds.RegistrationOffer], Cause.RegistrationDeclined, [ScreenIds.Refused], "REG-1", "the patient does not want to", SessionEnding.Refused),
        new([Proving], Cause.RegistrationUnderWay, [ScreenIds.RegistrationUnderWay], "REG-3", "the registration takes a while", SessionEnding.AwaitsRegistration),
        new([ScreenIds.NoticeReminder], Cause.NoticeRead, [.. Consents, .. Questions], "RDR-11", "the notice was read"),
        new([ScreenIds.NoticeReminder], Cause.NoticeRead, [Inquiring], "RDR-11", "the notice was read; nothing is left to ask"),
        new([ScreenIds.NoticeGrace], Cause.NoticeRead, [Inquiring], "facts/eligibility.md 5.4", "in grace eligibility alone is given, consent is not asked"),

        new([ScreenIds.ConsentAll], Cause.OneByOneChosen, ConsentItems, "CONS-1", "the patient answers item by item"),
        new([ScreenIds.ConsentAll], Cause.AllAnswered, AfterConsent, "CONS-6", "the patient answered for all items"),
        new(ConsentItems, Cause.ItemAnswered, ConsentItems, "CONS-1", "the patient answered; another item is left"),
        new(ConsentItems, Cause.ItemAnswered, AfterConsent, "CONS-1", "the patient answered every item"),
        new([.. Consents, .. Questions], Cause.NobodyAnswered, AfterConsent, "CONS-2", "nobody answered, which is a no"),
        new([ScreenIds.PrescriptionForm], Cause.QuestionAnswered, AfterConsent, "facts/eligibility.md 5.3", "the patient chose the form of the prescription"),
        new([ScreenIds.MedicalAid], Cause.QuestionAnswered, AfterConsent, "facts/eligibility.md 5.7", "the patient said whether medical aid is to be used"),

        new([Inquiring], Cause.ResultHandedOver, [ScreenIds.Finished], "RDR-9", "the result is handed over"),
        new([Inquiring], Cause.ResultRefused, [ScreenIds.Refused], "CARD-6", "the centre gives no result", SessionEnding.Refused),
        new([Inquiring], Cause.ResultUnreadable, [ScreenIds.Refused], "FALL-1", "the centre's result cannot be read", SessionEnding.Refused),
        new([Inquiring], Cause.FolderFailed, [ScreenIds.Refused], "FALL-1", "the result could not be put into the terminal's folder", SessionEnding.Refused),
        new([Inquiring], Cause.CentreFailed, [ScreenIds.Refused], "facts/eligibility.md 4.3", "the centre could not answer", SessionEnding.Refused),

        new(Asking, Cause.Cancelled, [ScreenIds.TakeCard], "RDR-2", "the patient cancelled", SessionEnding.Cancelled),
        new([.. PhoneAsking, .. Notices, .. Consents, .. Questions], Cause.Cancelled, [ScreenIds.Idle], "facts/eligibility.md 5.5", "the patient cancelled, and has no card to take", SessionEnding.Cancelled),
        new([.. Choosing, .. Sights, ScreenIds.VisitMethod, ScreenIds.VisitHold, ScreenIds.RegistrationOffer, .. Notices, .. PhoneAsking], Cause.TimedOut, [ScreenIds.TimedOut], "RDR-2", "nobody acted in time", SessionEnding.TimedOut),
        new([ScreenIds.Finished], Cause.TimedOut, [ScreenIds.TakeCard], "RDR-9", "the card still lies there", SessionEnding.Completed),
        new([ScreenIds.Refused, ScreenIds.RegistrationUnderWay, ScreenIds.TerminalAway, ScreenIds.TimedOut], Cause.TimedOut, [ScreenIds.TakeCard], "RDR-9", "the patient was told"),
        new([ScreenIds.Finished], Cause.TimedOut, [ScreenIds.Idle], "facts/eligibility.md 5.5", "the patient came with a phone and has no card to take", SessionEnding.Completed),
        new([ScreenIds.Refused, ScreenIds.TerminalAway, ScreenIds.TimedOut], Cause.TimedOut, [ScreenIds.Idle], "facts/eligibility.md 5.5", "the patient was told, and has no card to take"),
        new([ScreenIds.TakeCard], Cause.CardForgotten, [ScreenIds.TakeCard], "RDR-9", "the card still lies there; it is asked for again"),
        new(Underway, Cause.CardTaken, Starts, "RDR-9", "the card was taken in the middle", SessionEnding.CardPulled),
        new([ScreenIds.Finished], Cause.CardTaken, Starts, "RDR-9", "the card was taken", SessionEnding.Completed),
        new(Over, Cause.CardTaken, Starts, "RDR-9", "the card was taken"),
        new(All, Cause.Restarted, Starts, "RDR-13", "restarted", SessionEnding.Restarted),
        new(All, Cause.StartFailed, [ScreenIds.OutOfOrder], "RDR-13", "it did not come up", SessionEnding.Restarted),
    ];

    /// <summary>What only readers with a seeded defect do.</summary>
    public static IReadOnlyList<TransitionRow> SeededRows { get; } =
    [
        Seeded(UsingCard, Cause.CardUnreadable, Starts, "facts/eligibility.md 4.3", "the card does not answer as it must; nobody is told", SessionEnding.CardError),
        Seeded([OpeningPhoto], Cause.PhotoSkipped, [ScreenIds.Face], "RDR-6", "the chip's photo stays closed; nobody is told"),
        Seeded([OpeningPhoto], Cause.PhotoLocked, [ScreenIds.Refused], "facts/eligibility.md 10", "the chip's photo is locked, and the session ends with it", SessionEnding.Refused),
        Seeded(Choosing, Cause.FaceBarred, [ScreenIds.Refused], "RDR-5", "the PIN is locked, and the face with it", SessionEnding.Refused),
        Seeded([PreparingPin, VerifyingPin], Cause.LockConcealed, [ScreenIds.Method], "RDR-5", "the PIN is locked; the patient is not told"),
        Seeded([PreparingPin], Cause.AnyPinTaken, [ScreenIds.Pin], "CARD-8", "the card has no PIN; any will do"),
        Seeded([VerifyingPin], Cause.ChipNotAsked, [Proving], "RDR-3", "the chip was not asked"),
        Seeded([ScreenIds.FaceFailed], Cause.VisualModeByItself, [ScreenIds.SightCheck], "RDR-8", "visual mode started by itself"),
        Seeded(Sights, Cause.SightNotAsked, [Proving, ScreenIds.VisitHold], "RDR-8", "staff were not asked"),
        Seeded(Sights, Cause.SightRefused, Sights, "RDR-8", "staff say that it is another person; they are asked again"),
        Seeded([PreparingPin], Cause.KeypadDead, [ScreenIds.Refused], "RDR-8", "the keys do nothing; the session ends", SessionEnding.Refused),
        Seeded(Consents, Cause.TimedOut, [ScreenIds.TimedOut], "RDR-8", "nobody touched anything in visual mode; the session ends", SessionEnding.TimedOut),
        Seeded(Presenting, Cause.TerminalAsleep, [ScreenIds.Finished], "FALL-1", "the terminal sleeps; the patient is not told"),
        Seeded([ScreenIds.Finished], Cause.CardForgotten, [ReadingCard], "RDR-9", "the card still lies there; it is served again", SessionEnding.Completed),
        Seeded([ScreenIds.NoticeGrace], Cause.NoticeRead, [.. Consents, .. Questions], "facts/eligibility.md 5.4", "in grace consent is asked"),
        Seeded(Presenting, Cause.CentreUnreachable, [ScreenIds.Finished], "FALL-1", "the centre could not be asked; the patient is not told"),
        Seeded([Proving], Cause.RegistrationWanted, [Proving], "REG-1", "the card is registered; its holder was not asked"),
        Seeded([ScreenIds.RegistrationOffer], Cause.RegistrationKept, [ScreenIds.RegistrationUnderWay], "RDR-10", "the patient wants to; the centre is not asked", SessionEnding.AwaitsRegistration),
        Seeded([ScreenIds.RegistrationOffer], Cause.PinDemanded, [ScreenIds.Refused], "CARD-8", "the patient wants to, and entered no PIN", SessionEnding.Refused),
        Seeded([Proving], Cause.RegistrationUnderWay, [ScreenIds.Refused], "REG-3", "the registration takes a while, which is told as a failure", SessionEnding.Refused),
        Seeded([ScreenIds.Idle], Cause.PhoneChosen, [ScreenIds.PhoneHold], "facts/eligibility.md 5.5", "any phone is taken for an iPhone"),
        Seeded([ScreenIds.PhoneKind], Cause.IPhoneChosen, [ScreenIds.PhonePin], "facts/eligibility.md 5.5", "an iPhone's holder is asked for a PIN"),
        Seeded([ScreenIds.PhoneKind], Cause.AndroidChosen, [ScreenIds.PhoneHold], "facts/eligibility.md 5.5", "an Android phone's holder is asked for no PIN"),
        Seeded([ProvingPhone], Cause.FaceDemanded, [ScreenIds.Face], "facts/eligibility.md 5.5", "the phone is proven; the face is asked for all the same"),
        Seeded(VisitStarts, Cause.VisitBegun, [ScreenIds.VisitHold], "VISIT-1", "the card is asked for before anything else"),
        Seeded([.. Consents, .. Questions], Cause.AllAnswered, [ScreenIds.VisitHold], "VISIT-2", "the patient answered; no PIN is asked for"),
        Seeded(ConsentItems, Cause.ItemAnswered, [ScreenIds.VisitHold], "VISIT-2", "the patient answered; no PIN is asked for"),
        Seeded([.. Consents, .. Questions], Cause.NobodyAnswered, [ScreenIds.VisitHold], "VISIT-2", "nobody answered; no PIN is asked for"),
        Seeded(Questions, Cause.QuestionAnswered, [ScreenIds.VisitHold], "VISIT-2", "the patient answered; no PIN is asked for"),
        Seeded([PreparingPin, VerifyingPin], Cause.PinLocked, [Proving], "VISIT-2", "the PIN is locked; the card is taken without it"),
        Seeded([PreparingPin], Cause.PinMissing, [Proving], "VISIT-2", "the card has no PIN; it is taken without one"),
        Seeded(All, Cause.Restarted, [ScreenIds.OutOfOrder], "RDR-13", "the restart did not help", SessionEnding.Restarted),
    ];

    private static readonly FrozenDictionary<(string From, Cause Cause, string To), TransitionRow> ByStep = Rows.Concat(SeededRows)
        .SelectMany(row => row.From.SelectMany(from => row.To.Select(to => ((from, row.Cause, to), row))))
        .ToFrozenDictionary(step => step.Item1, step => step.row);

    private static string[] AfterConsent => [.. Questions, Inquiring, ScreenIds.Method, .. Sights, ScreenIds.VisitMethod];

    /// <summary>The row of a step.</summary>
    /// <exception cref="InvalidOperationException">There is none: a state took a way that nobody wrote down.</exception>
    internal static TransitionRow Find(string from, Cause cause, string to) => ByStep.TryGetValue((from, cause, to), out var row)
        ? row
        : throw new InvalidOperationException($"the table of transitions has no way from {from} by {cause} to {to}");

    private static TransitionRow Seeded(string[] from, Cause cause, string[] to, string fact, string because, SessionEnding? ends = null) =>
        new(from, cause, to, fact, because, ends, IsSeeded: true);
}
