using Conformance.Verification;

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

    public static LimitCertificate Of(HighCostLimit limit) => new()
    {
        LimitApplicationCertificateClassification = limit.Classification,
        LimitApplicationCertificateClassificationFlag = limit.ClassificationFlag,
        LimitApplicationCertificateDate = limit.IssuedOn,
        LimitApplicationCertificateValidStartDate = limit.ValidFrom,
        LimitApplicationCertificateValidEndDate = limit.ValidTo,
    };

    /// <summary>
    /// 医療費助成. The message of the PMH is not public: our choice is a list within the result, by element names that are known of public
    /// expense (facts/eligibility.md 1.6, 5.7). After a no there is nothing, not even a flag, as where no aid is registered.
    /// </summary>
    public static PublicExpenseList Of(MedicalAid aid) => new()
    {
        PublicExpenseInfo =
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
