namespace Conformance.ReaderSimulator;

/// <summary>All seeded defects by name.</summary>
public static class ReaderDefects
{
    private static readonly Func<ReaderDefect>[] Makers =
    [
        () => new TriesShownWrong(),
        () => new VisualModeWithoutStaff(),
        () => new VisualModeNotKept(),
        () => new PadNotShuffled(),
        () => new VerifySentTwice(),
        () => new ConsentPreselected(),
        () => new TimeoutTakenAsConsent(),
        () => new LastPatientOnNextScreen(),
        () => new GraceAsksConsent(),
        () => new PlaceholderChanged(),
        () => new TextReencoded(),
        () => new FaceMismatchAccepted(),
        () => new PinNeededAfterFaceFailure(),
        () => new LockedCardBlocksFace(),
        () => new StaffRefusalIgnored(),
        () => new NoticeSuppressed(),
        () => new ReaderOpensIndividualNumber(),
        () => new LockHidden(),
        () => new MarksNotFilled(),
        () => new MissingPinTakenAsProven(),
        () => new NoWayOutAfterFace(),
        () => new VisualModeSticks(),
        () => new ConsentNotAsked(),
        () => new ResultAfterRefusal(),
        () => new KanaMissing(),
        () => new CancelIgnored(),
        () => new PullIgnored(),
        () => new VerifyBeforeOk(),
        () => new FirstPadRepeats(),
        () => new PinNotSentToChip(),
        () => new SightTakenForGranted(),
        () => new SightAskedAgain(),
        () => new StaffPasscodeNotChecked(),
        () => new VisualModeSticksAtReader(),
        () => new VisualModeReturnMissed(),
        () => new ConsentSkippedAfterNotice(),
        () => new ItemConsentPreselected(),
        () => new CentreMessageReworded(),
        () => new TakeCardNotAsked(),
        () => new LastPatientGreeted(),
        () => new TimeoutMissed(),
        () => new PurposeMissingOnItems(),
        () => new SurgeryAskedWithMedical(),
        () => new OneYesForAll(),
        () => new OneByOneMissing(),
        () => new LimitConsentAsked(),
        () => new DigitsShown(),
        () => new PadDigitTwice(),
        () => new PadSwapsTwoKeys(),
        () => new PinToSignatureFile(),
        () => new InvalidAnswerSwallowed(),
        () => new AddressDemanded(),
        () => new FailureNotTold(),
        () => new StaffPasscodeRefused(),
        () => new PinlessCardTurnedAway(),
        () => new RestartHangs(),
        () => new SmallKanaGuessed(),
        () => new PlaceholdersMerged(),
        () => new UnreadableCardIgnored(),
        () => new OtherCardTakenForUnreadable(),
        () => new SessionGoesOnWithOtherCard(),
    ];

    /// <summary>The names, in a fixed order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Makers.Select(make => make().Name)];

    /// <summary>A fresh defect, or null when there is none of that name.</summary>
    public static ReaderDefect? Create(string name) => Makers.Select(make => make()).FirstOrDefault(defect => defect.Name == name);
}
