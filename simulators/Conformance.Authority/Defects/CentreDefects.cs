namespace Conformance.Authority;

/// <summary>All faults that a centre can be built with.</summary>
public static class CentreDefects
{
    /// <summary>Fresh instances of all, in a fixed order.</summary>
    public static IReadOnlyList<CentreDefect> All() =>
    [
        new GraceOneDayTooLong(),
        new MedicalDataInGrace(),
        new RevokedAcceptedInGrace(),
        new SuspendedAccepted(),
        new GraceBeforeTheRule(),
        new ReminderADayLate(),
        new ReminderADayEarly(),
        new PlaceholderAsQuestionMark(),
        new ConsentIgnored(),
        new BasicResultWithheldOnRefusal(),
        new ViewingWithoutLimit(),
        new WrongEncodingDeclared(),
        new TimesOfRefusedItems(),
        new SpecificDiseaseWithoutConsent(),
        new CardInquiryMarkedAsNumber(),
        new DatesOfAnotherZone(),
        new EarlierQualificationGiven(),
        new LostTakenForValid(),
        new LostQualificationHidden(),
        new RecordOfAnotherPerson(),
        new DeregisteredTaken(),
        new RegistrationLost(),
        new EligibilityOnlyForgotten(),
        new LimitWithoutConsentWithheld(),
        new AidGivenWithoutYes(),
        new PhoneGraceGranted(),
        new HeldBackViewed(),
        new ForcesViewed(),
        new ShareInOtherElement(),
        new TicketTakenForGranted(),
        new VisitConsentForgotten(),
        new VisitConsentForADay(),
        new VisitCancelIgnored(),
        new VisitChangeIgnored(),
        new EmergencyTakenForConsent(),
        new EmergencyRightUnchecked(),
        new NewerDisclosedByNumber(),
        new NoneFoundTakenForLost(),
        new FirstOfSeveralGiven(),
        new MarkedAddressGiven(),
        new WithheldCardRefused(),
        new BarredCardTaken(),
    ];

    /// <summary>A fresh instance by name; null when there is none of that name.</summary>
    public static CentreDefect? Find(string name) => All().FirstOrDefault(d => d.Name == name);
}
