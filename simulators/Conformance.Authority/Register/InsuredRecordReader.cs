using Conformance.Verification;

namespace Conformance.Authority;

/// <summary>Reads one record of fixtures/register.</summary>
internal static class InsuredRecordReader
{
    private static readonly string[] Fields =
    [
        "certificateSubject", "insuredCardClassification", "insurerNumber", "insuredCardSymbol", "insuredIdentificationNumber",
        "insuredBranchNumber", "personalFamilyClassification", "insuredName", "name", "nameKana", "sex1", "birthdate", "address", "postNumber",
        "qualificationDate", "disqualificationDate", "insuredCardExpirationDate", "insuredPartialContributionRatio", "reasonOfLoss", "insurerName",
    ];

    public static InsuredRecord Read(string file)
    {
        var json = FixtureJson.Load(file);
        if (json.Names().Except(Fields).FirstOrDefault() is { } unknown)
        {
            throw json.Wrong($"$.{unknown}", "not a field of a record", "See the README of the folder for the fields");
        }

        return new InsuredRecord
        {
            CertificateSubject = json.PlainText("certificateSubject"),
            InsuredCardClassification = json.PlainText("insuredCardClassification"),
            InsurerNumber = InsurerNumber(json),
            InsuredCardSymbol = json.OptionalPlainText("insuredCardSymbol"),
            InsuredIdentificationNumber = json.PlainText("insuredIdentificationNumber"),
            InsuredBranchNumber = json.OptionalPlainText("insuredBranchNumber"),
            PersonalFamilyClassification = json.OptionalPlainText("personalFamilyClassification"),
            InsuredName = json.OptionalPlainText("insuredName"),
            Name = json.PlainText("name"),
            NameKana = json.PlainText("nameKana"),
            Sex1 = json.PlainText("sex1"),
            Birthdate = json.Date("birthdate"),
            Address = json.OptionalPlainText("address"),
            PostNumber = json.OptionalPlainText("postNumber"),
            QualificationDate = json.Date("qualificationDate"),
            DisqualificationDate = json.OptionalDate("disqualificationDate"),
            InsuredCardExpirationDate = json.OptionalDate("insuredCardExpirationDate"),
            InsuredPartialContributionRatio = json.OptionalPlainText("insuredPartialContributionRatio"),
            ReasonOfLoss = json.OptionalPlainText("reasonOfLoss"),
            InsurerName = json.PlainText("insurerName"),
        };
    }

    private static string InsurerNumber(FixtureJson json) => json.PlainText("insurerNumber") is { Length: 6 or 8 } number && number.All(char.IsAsciiDigit)
        ? number
        : throw json.Wrong("$.insurerNumber", "not 6 or 8 digits", "Write it without padding");
}
