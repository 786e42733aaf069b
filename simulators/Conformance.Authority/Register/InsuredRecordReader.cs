using Conformance.Verification;
using NodaTime;

namespace Conformance.Authority;

/// <summary>Reads one person of fixtures/register: the newest qualification, and earlier ones in "earlier".</summary>
internal static class InsuredRecordReader
{
    private const int EarliestBirth = 1850;
    private const int LatestBirth = 2100;

    private static readonly string[] Fields =
    [
        "insuredCardClassification", "insurerNumber", "insuredCardSymbol", "insuredIdentificationNumber",
        "insuredBranchNumber", "personalFamilyClassification", "insuredName", "name", "nameKana", "sex1", "birthdate", "address", "postNumber",
        "qualificationDate", "disqualificationDate", "insuredCardExpirationDate", "insuredPartialContributionRatio", "reasonOfLoss", "insurerName",
        "registeredOn", "elderlyRecipient", "highCostLimit", "specificDiseases", "medicalAid", "medicalTickets",
        "isAddressWithheld", "isCardBarred", "isViewingSuspended",
    ];

    /// <exception cref="FixtureFormatException">It is no such person; the place is a JSON path.</exception>
    public static QualificationHistory Read(FixtureJson json)
    {
        json.HasNothingBut(["certificateSubject", "earlier", .. Fields]);
        var newest = Qualification(json, json.PlainText("certificateSubject"));
        var earlier = json.OptionalChildren("earlier").Select(child =>
        {
            child.HasNothingBut(Fields);
            return Qualification(child, newest.CertificateSubject);
        }).ToList();
        return InOrder(json, [.. earlier, newest]);
    }

    private static QualificationHistory InOrder(FixtureJson json, IReadOnlyList<InsuredRecord> all)
    {
        for (var i = 0; i < all.Count - 1; i++)
        {
            if (all[i].DisqualificationDate is not { } lost || lost > all[i + 1].QualificationDate)
            {
                throw json.Wrong(FormattableString.Invariant($"$.earlier[{i}].disqualificationDate"), "missing, or after the first day of the qualification that follows", "Write the oldest first, each lost before or on the day on which the next begins");
            }
        }

        return new(all);
    }

    private static InsuredRecord Qualification(FixtureJson json, string subject) => new()
    {
        CertificateSubject = subject,
        InsuredCardClassification = json.Code("insuredCardClassification", "010"),
        InsurerNumber = InsurerNumber(json),
        InsuredCardSymbol = json.OptionalPlainText("insuredCardSymbol"),
        InsuredIdentificationNumber = json.PlainText("insuredIdentificationNumber"),
        InsuredBranchNumber = json.OptionalPlainText("insuredBranchNumber"),
        PersonalFamilyClassification = json.OptionalCode("personalFamilyClassification", "009"),
        InsuredName = json.OptionalPlainText("insuredName"),
        Name = json.PlainText("name"),
        NameKana = json.PlainText("nameKana"),
        Sex1 = json.Code("sex1", "007"),
        Birthdate = Birthdate(json),
        Address = json.OptionalPlainText("address"),
        PostNumber = json.OptionalPlainText("postNumber"),
        QualificationDate = json.Date("qualificationDate"),
        DisqualificationDate = json.DateFrom("disqualificationDate", json.Date("qualificationDate")),
        InsuredCardExpirationDate = json.OptionalDate("insuredCardExpirationDate"),
        InsuredPartialContributionRatio = json.OptionalText("insuredPartialContributionRatio") is null ? null : json.Ratio("insuredPartialContributionRatio"),
        ReasonOfLoss = json.OptionalCode("reasonOfLoss", "008"),
        InsurerName = json.PlainText("insurerName"),
        RegisteredOn = json.OptionalDate("registeredOn"),
        ElderlyRecipient = json.OptionalChild("elderlyRecipient") is { } elderly ? RegisteredCertificate.Elderly(elderly, Birthdate(json)) : null,
        HighCostLimit = json.OptionalChild("highCostLimit") is { } limit ? RegisteredCertificate.Limit(limit) : null,
        SpecificDiseases = [.. json.OptionalChildren("specificDiseases").Select(RegisteredCertificate.Disease)],
        MedicalAid = json.OptionalChild("medicalAid") is { } aid ? RegisteredCertificate.Aid(aid) : null,
        Tickets = [.. json.OptionalChildren("medicalTickets").Select(ticket => RegisteredCertificate.Ticket(ticket, json.Text("insuredCardClassification")))],
        IsAddressWithheld = json.OptionalFlag("isAddressWithheld"),
        IsCardBarred = json.OptionalFlag("isCardBarred"),
        IsViewingSuspended = json.OptionalFlag("isViewingSuspended"),
    };

    // Ages are counted from it.
    private static LocalDate Birthdate(FixtureJson json) => json.Date("birthdate") is { Year: >= EarliestBirth and <= LatestBirth } day
        ? day
        : throw json.WrongField("birthdate", FormattableString.Invariant($"not in the years {EarliestBirth} to {LatestBirth}"), "Write the day on which the person was born");

    private static string InsurerNumber(FixtureJson json) => json.PlainText("insurerNumber") is { Length: 6 or 8 } number && number.All(char.IsAsciiDigit)
        ? number
        : throw json.WrongField("insurerNumber", "not 6 or 8 digits", "Write it without padding");
}
