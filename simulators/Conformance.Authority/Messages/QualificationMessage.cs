using Conformance.Verification;
using NodaTime;

namespace Conformance.Authority;

/// <summary>What is registered, in the elements of a qualification (facts/eligibility.md 1.5). Insurer numbers are padded with blanks to 8.</summary>
internal static class QualificationMessage
{
    public static Qualification Of(InsuredRecord record) => new()
    {
        InsuredCardClassification = record.InsuredCardClassification,
        InsurerNumber = record.InsurerNumber.PadLeft(8),
        InsuredCardSymbol = record.InsuredCardSymbol,
        InsuredIdentificationNumber = record.InsuredIdentificationNumber,
        InsuredBranchNumber = record.InsuredBranchNumber,
        PersonalFamilyClassification = record.PersonalFamilyClassification,
        InsuredName = record.InsuredName,
        Name = record.Name,
        NameKana = record.NameKana,
        Sex1 = record.Sex1,
        Birthdate = record.Birthdate,
        Address = record.Address,
        PostNumber = record.PostNumber,
        QualificationDate = record.QualificationDate,
        DisqualificationDate = record.DisqualificationDate,
        InsuredCardExpirationDate = record.InsuredCardExpirationDate,
        InsuredPartialContributionRatio = record.InsuredPartialContributionRatio,
        ReasonOfLoss = record.ReasonOfLoss,
        InsurerName = record.InsurerName,
    };

    public static ElderlyRecipientCertificate Of(ElderlyRecipient elderly) => new()
    {
        ElderlyRecipientCertificateDate = elderly.IssuedOn,
        ElderlyRecipientValidStartDate = elderly.ValidFrom,
        ElderlyRecipientValidEndDate = elderly.ValidTo,
        ElderlyRecipientContributionRatio = elderly.ContributionRatio,
    };

    public static SpecificDiseaseCertificate Of(SpecificDisease disease) => new()
    {
        SpecificDiseasesDiseaseCategory = disease.Category,
        SpecificDiseasesCertificateDate = disease.IssuedOn,
        SpecificDiseasesValidStartDate = disease.ValidFrom,
        SpecificDiseasesValidEndDate = disease.ValidTo,
        SpecificDiseasesSelfPay = disease.SelfPay,
    };

    public static MedicalTicket Of(AssistanceTicket ticket) => new()
    {
        TicketType = ticket.TicketType,
        MedicalTicketValidDate = ticket.Month.OnDayOfMonth(1),
        MedicalTicketExpirationDate = ticket.Month.OnDayOfMonth(1).With(DateAdjusters.EndOfMonth),
        IssueNumber = ticket.IssueNumber,
        MedicalTreatmentMonth = ticket.Month,
        DesignatedMedicalInstitutionCode = ticket.InstitutionCode,
        DesignatedMedicalInstitutionFlag = "0",
        MedicalTreatmentType = ticket.TreatmentType,
        SelfPayAmount = ticket.SelfPay,
    };

    public static LimitCertificate Of(HighCostLimit limit) => new()
    {
        LimitApplicationCertificateClassification = limit.Classification,
        LimitApplicationCertificateClassificationFlag = limit.ClassificationFlag,
        LimitApplicationCertificateDate = limit.IssuedOn,
        LimitApplicationCertificateValidStartDate = limit.ValidFrom,
        LimitApplicationCertificateValidEndDate = limit.ValidTo,
    };

    /// <summary>
    /// Public expense: tickets of 医療扶助, and 医療費助成, whose message (PMH) is not public. Our choice is a list within the result, by element
    /// names that are known of public expense (facts/eligibility.md 1.6, 5.7). After a no there is nothing, not even a flag, as where none is
    /// registered.
    /// </summary>
    public static PublicExpenseList? Of(IReadOnlyList<AssistanceTicket> tickets, MedicalAid? aid) => tickets.Count == 0 && aid is null ? null : new()
    {
        MedicalTicketInfo = [.. tickets.Select(Of)],
        PublicExpenseInfo = aid is null ? [] :
        [
            new()
            {
                PublicExpenseNumber = aid.PublicExpenseNumber,
                BeneficiaryNumber = aid.BeneficiaryNumber,
                PublicExpenseValidStartDate = aid.ValidFrom,
                PublicExpenseValidEndDate = aid.ValidTo,
            },
        ],
    };

    /// <summary>The search keys as a result gives them back: without blanks around, the insurer number padded.</summary>
    public static NumberSearch Echo(NumberSearch search) => new()
    {
        InsurerNumber = search.InsurerNumber?.Trim().PadLeft(8),
        InsuredCardSymbol = search.InsuredCardSymbol?.Trim(),
        InsuredIdentificationNumber = search.InsuredIdentificationNumber?.Trim(),
        InsuredBranchNumber = search.InsuredBranchNumber?.Trim(),
        Birthdate = search.Birthdate,
        LimitApplicationCertificateRelatedConsFlg = search.LimitApplicationCertificateRelatedConsFlg?.Trim(),
        ArbitraryIdentifier = search.ArbitraryIdentifier?.Trim(),
    };
}
