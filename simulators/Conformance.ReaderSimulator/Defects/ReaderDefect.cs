using Conformance.SmartCard;
using Conformance.SmartCard.Phones;

namespace Conformance.ReaderSimulator;

/// <summary>
/// One fault built into an otherwise good reader, so that the bench can prove that it finds it. Every hook does the right thing
/// unless a defect overrides it. One object serves one reader.
/// </summary>
public abstract partial class ReaderDefect
{
    /// <summary>Kebab-case name.</summary>
    public abstract string Name { get; }

    /// <summary>True once the defect has changed what the reader did; a run in which it stays false proves nothing.</summary>
    public bool Injected { get; private set; }

    /// <summary>Commands sent to a card before the JPKI application is selected; a good reader sends none (CARD-7).</summary>
    internal virtual IReadOnlyList<CommandApdu> CommandsBeforeJpki() => [];

    /// <summary>The pad of one entry, from the shuffled one (RDR-4); first until a miss in the session.</summary>
    internal virtual string PadLayout(string shuffled, bool isFirst) => shuffled;

    /// <summary>The tries left as shown, from the card's own (RDR-4).</summary>
    internal virtual int ShownTries(int tries) => tries;

    /// <summary>VERIFY commands for one entry.</summary>
    internal virtual int VerifiesPerEntry() => 1;

    /// <summary>Whether an entry goes to the chip before it is confirmed (it must not, RDR-5).</summary>
    internal virtual bool VerifiesBeforeOk() => false;

    /// <summary>The file whose counter an entry is held against: the authentication PIN's (CARD-3).</summary>
    internal virtual ushort PinFileForEntries() => CardChannel.Pin;

    /// <summary>Whether the chip judges the PIN at all (RDR-3).</summary>
    internal virtual bool SendsPinToChip() => true;

    /// <summary>
    /// Whether a PIN that the card does not accept is taken for a missing one, and any entry then for proof (it must not, CARD-8).
    /// The reader cannot know better: a card without a PIN and one whose PIN is locked may answer alike.
    /// </summary>
    internal virtual bool TakesMissingPinAsProven() => false;

    /// <summary>Whether the patient is told that the PIN is locked (RDR-5).</summary>
    internal virtual bool ShowsLock() => true;

    /// <summary>Whether a face counts as the same, from the comparison.</summary>
    internal virtual bool AcceptsFace(bool matched) => matched;

    /// <summary>Whether a locked PIN bars the face as well (it must not, RDR-5).</summary>
    internal virtual bool BarsFace(Func<bool> isPinLocked) => false;

    /// <summary>Whether failed face matching switches visual mode on without staff (it must not, RDR-8).</summary>
    internal virtual bool StartsVisualMode() => false;

    /// <summary>Whether visual mode lasts beyond the patient, where the model says nothing else.</summary>
    internal virtual bool KeepsVisualMode() => true;

    /// <summary>Whether visual mode ends after the patient, where the model says so.</summary>
    internal virtual bool ReturnsFromVisualMode() => true;

    /// <summary>Whether staff can end visual mode at that place (RDR-8).</summary>
    internal virtual bool LeavesVisualMode(ModeChanger by) => true;

    /// <summary>Whether a passcode is compared with the staff's.</summary>
    internal virtual bool ChecksStaffPasscode() => true;

    /// <summary>Whether the staff's own passcode opens visual mode at the reader (facts/eligibility.md 10).</summary>
    internal virtual bool TakesStaffPasscode() => true;

    /// <summary>Whether the sight check waits for staff (RDR-8).</summary>
    internal virtual bool AwaitsStaffAtSight() => true;

    /// <summary>Whether the session ends when staff refuse (RDR-8).</summary>
    internal virtual bool EndsAtStaffRefusal() => true;

    /// <summary>Whether staff can take a patient from a failed face to the sight check (RDR-8).</summary>
    internal virtual bool AllowsSightAfterFace(bool pinTried) => true;

    /// <summary>Whether a refusal by staff counts.</summary>
    internal virtual bool HeedsStaffRefusal() => true;

    /// <summary>Whether a notice of the centre is shown (RDR-11, facts/eligibility.md 5.4).</summary>
    internal virtual bool ShowsNotice() => true;

    /// <summary>Whether consent is asked in grace (it must not, facts/eligibility.md 5.4).</summary>
    internal virtual bool AsksConsentInGrace() => false;

    /// <summary>Whether the patient is asked for consent at all; without that everything counts as agreed to (CONS-1).</summary>
    internal virtual bool AsksConsent() => true;

    /// <summary>Whether consent is asked once a notice was read (CONS-1).</summary>
    internal virtual bool AsksConsentAfterNotice() => true;

    /// <summary>Whether consent buttons come up as chosen (they must not).</summary>
    internal virtual bool PreselectsConsent() => false;

    /// <summary>The items asked, from the model's (CONS-1).</summary>
    internal virtual IReadOnlyList<ConsentItem> ItemsAsked(IReadOnlyList<ConsentItem> items) => items;

    /// <summary>The terminal's settings that are heeded from now on, and those before; null when the reader is started for the first time (facts/eligibility.md 5.3).</summary>
    internal virtual TerminalSettings SettingsHeeded(TerminalSettings read, TerminalSettings? before) => read;

    /// <summary>Whether the high-cost limit is asked, from whether it is due (facts/eligibility.md 5.3).</summary>
    internal virtual bool AsksLimit(bool isDue) => isDue;

    /// <summary>Whether what was never asked counts as agreed to (it must not, CONS-2).</summary>
    internal virtual bool TakesUnaskedAsGiven() => false;

    /// <summary>Whether the form of the prescription is asked, from whether it is due (facts/eligibility.md 5.3).</summary>
    internal virtual bool AsksPrescriptionForm(bool isDue) => isDue;

    /// <summary>Whether the use of medical aid is asked, from whether it is due (facts/eligibility.md 5.7).</summary>
    internal virtual bool AsksMedicalAid(bool isDue) => isDue;

    /// <summary>The answers beside consent as the centre gets them, from the patient's.</summary>
    internal virtual QuestionAnswers QuestionsSent(QuestionAnswers answers) => answers;

    /// <summary>Another item that is settled by the answer to this one; none (CONS-1).</summary>
    internal virtual ConsentItem? AnsweredAlong(ConsentItem item) => null;

    /// <summary>The answers as the centre gets them, from the patient's.</summary>
    internal virtual ConsentAnswers AnswersSent(ConsentAnswers answers) => answers;

    /// <summary>The answer that silence counts as; a no.</summary>
    internal virtual bool ConsentWhenSilent() => false;

    /// <summary>The bytes handed over, from the centre's.</summary>
    internal virtual ReadOnlyMemory<byte> HandedOver(ReadOnlyMemory<byte> message) => message;

    /// <summary>Whether a result that can be read is taken for one, valid or not, with an address or without (FALL-2, facts/eligibility.md 3).</summary>
    internal virtual bool TakesResult(string text) => true;

    /// <summary>Whether the centre's error, or its silence, is told to the patient (facts/eligibility.md 4.3).</summary>
    internal virtual bool TellsFailure() => true;

    /// <summary>Whether the patient is asked to place a card again that cannot be read (facts/eligibility.md 4.3).</summary>
    internal virtual bool TellsUnreadableCard() => true;

    /// <summary>Whether a card that is no My Number Card is told as such (facts/eligibility.md 4.3).</summary>
    internal virtual bool TellsOtherCard() => true;

    /// <summary>Whether a session goes on with the card that lies in the slot now, when its own has left (it must not, RDR-2).</summary>
    internal virtual bool GoesOnWithOtherCard() => false;

    /// <summary>What is handed over where no result is due; nothing (RDR-2).</summary>
    internal virtual ReadOnlyMemory<byte>? OwnResult() => null;

    /// <summary>Whether a card is turned away for taking no PIN (it must not, CARD-8).</summary>
    internal virtual bool TurnsAway(Func<bool> takesNoPin) => false;

    /// <summary>Whether the reader works after a restart (RDR-13).</summary>
    internal virtual bool StartsAgain() => true;

    /// <summary>Whether cancelling ends the session (RDR-2).</summary>
    internal virtual bool HeedsCancel() => true;

    /// <summary>Whether taking the card in the middle of a session ends it (RDR-9).</summary>
    internal virtual bool HeedsPull() => true;

    /// <summary>Whether a screen on which nobody acts gives way in time (RDR-2).</summary>
    internal virtual bool HeedsTimeout() => true;

    /// <summary>Whether the patient is told that the camera gives no picture (RDR-8).</summary>
    internal virtual bool NoticesBlindCamera() => true;

    /// <summary>Whether the patient is told that the card's printed face cannot be read (RDR-7).</summary>
    internal virtual bool NoticesHiddenCardFace() => true;

    /// <summary>Whether the chip's photo is opened before a face is compared (RDR-6).</summary>
    internal virtual bool OpensPhoto() => true;

    /// <summary>Whether a locked photo keeps faces from being compared (facts/eligibility.md 10).</summary>
    internal virtual bool HeedsPhotoLock() => true;

    /// <summary>Whether PIN and sight go on when the photo is locked (facts/eligibility.md 10).</summary>
    internal virtual bool GoesOnWithoutPhoto() => true;

    /// <summary>Whether a picture that gave nothing to compare counts as a match (it must not, RDR-6).</summary>
    internal virtual bool AcceptsUnseen() => false;

    /// <summary>Whether a picture that gave nothing to compare counts as a miss (it must not, RDR-6).</summary>
    internal virtual bool TakesUnseenForMiss() => false;

    /// <summary>Whether the camera's screen is left when no look gave anything to compare (RDR-7).</summary>
    internal virtual bool GivesUpUnseen() => true;

    /// <summary>Whether a print or a screen is told from a person (RDR-6).</summary>
    internal virtual bool HeedsFlatness() => true;

    /// <summary>Whether that is overwritten before it is let go (RDR-6).</summary>
    internal virtual bool Clears(FaceDataKind kind) => true;

    /// <summary>Whether a look counts as a match though nothing could be compared (it must not, RDR-6).</summary>
    internal virtual bool AcceptsUncompared() => false;

    /// <summary>Whether visual mode can be switched on, with a camera that works and without (RDR-8).</summary>
    internal virtual bool EntersVisualMode(bool isCameraCovered) => true;

    /// <summary>Whether face and sight are left to whoever cannot enter the PIN (RDR-8).</summary>
    internal virtual bool GoesOnWithoutKeypad() => true;

    /// <summary>Whether a question of consent that nobody answers is a no and the session goes on, in visual mode too (RDR-8, CONS-2).</summary>
    internal virtual bool GoesOnWhenSilent(bool inVisualMode) => true;

    /// <summary>Whether the patient is told that the terminal does not answer.</summary>
    internal virtual bool NoticesSleepingTerminal() => true;

    /// <summary>Whether the centre is asked at all; always.</summary>
    internal virtual bool AsksCentre() => true;

    /// <summary>The centre could not be asked.</summary>
    internal virtual void CentreUnanswered()
    {
    }

    /// <summary>Whether a card that lies there after the end is asked for and not served again (RDR-9).</summary>
    internal virtual bool AwaitsTaking() => true;

    /// <summary>Whether a card that lies the wrong way is to be placed again, and not taken for another kind of card (facts/eligibility.md 4.3).</summary>
    internal virtual bool TellsWrongWay() => true;

    /// <summary>Whether a card that lies the wrong way is told of at all (facts/eligibility.md 4.3, 5.2).</summary>
    internal virtual bool NoticesWrongWay() => true;

    /// <summary>Whether two cards at once are to be placed again, and not one of them taken (facts/eligibility.md 4.3).</summary>
    internal virtual bool RefusesTwoCards() => true;

    /// <summary>Whether an unregistered card may be registered at the reader (RDR-10).</summary>
    internal virtual bool OffersRegistration() => true;

    /// <summary>Whether a card is registered on its holder's wish alone (REG-1).</summary>
    internal virtual bool AwaitsRegistrationWish() => true;

    /// <summary>Whether nobody is registered who declines (REG-1).</summary>
    internal virtual bool HeedsDeclining() => true;

    /// <summary>Whether a way of identity is not enough to register; face is, and sight where the model takes it (CARD-8, facts/eligibility.md 10).</summary>
    internal virtual bool DemandsPinToRegister(IdentityMethod method) => false;

    /// <summary>Whether the centre is asked to register (RDR-10).</summary>
    internal virtual bool SendsRegistration() => true;

    /// <summary>Whether a registration that takes a while is told as such (REG-3).</summary>
    internal virtual bool TellsUnderWay() => true;

    /// <summary>Whether a refusal is shown with message 006: where the certificate is revoked or has ended (facts/eligibility.md 4.3).</summary>
    internal virtual bool NumbersCertificate(bool isRevokedOrEnded) => isRevokedOrEnded;

    /// <summary>Whether the start screen offers the phone where it is taken (facts/eligibility.md 5.5).</summary>
    internal virtual bool OffersPhone() => true;

    /// <summary>Whether the phone's kind is asked for (facts/eligibility.md 5.5).</summary>
    internal virtual bool AsksPhoneKind() => true;

    /// <summary>Whether the PIN of such a phone is asked for at the reader: an Android phone's (facts/eligibility.md 5.5).</summary>
    internal virtual bool AsksPhonePin(PhoneKind kind) => kind == PhoneKind.Android;

    /// <summary>Whether what is held to the phone reader is looked at (facts/eligibility.md 5.5).</summary>
    internal virtual bool HeedsPhoneReader() => true;

    /// <summary>Whether the face is asked for once the phone is proven (it must not, facts/eligibility.md 5.5).</summary>
    internal virtual bool DemandsFace() => false;

    /// <summary>The screen as the patient sees it, from the right one.</summary>
    internal virtual Screen Shown(Screen screen) => screen;

    /// <summary>A patient was named on the finished screen.</summary>
    internal virtual void PatientNamed(string? kana)
    {
    }

    /// <summary>The name on the idle screen; nobody's.</summary>
    internal virtual string? NameOnIdle() => null;

    /// <summary>To be called by a hook that changes what the reader does.</summary>
    private protected void Inject() => Injected = true;
}
