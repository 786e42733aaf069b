using System.Globalization;
using Conformance.Verification;

namespace Conformance.Authority;

/// <summary>Inquiries by insurance numbers as XPath conditions: the words of <see cref="InsuranceNumbers.Match"/> and <see cref="InsuredRegister.Search"/> in a language without memory.</summary>
internal static class NumberCondition
{
    private const string Consent = "LimitApplicationCertificateRelatedConsFlg";

    /// <summary>Inquiries of the right form, from an institution (null for any), for the day of the export, with or without consent to 限度額 (null for both).</summary>
    public static string Inquiry(string day, string? institution, bool? consented, string search)
    {
        var code = institution is null ? $"string-length(MedicalInstitutionCode)=10 and {XPathText.Digits("MedicalInstitutionCode")}" : $"MedicalInstitutionCode={XPathText.Literal(institution)}";
        var flag = consented switch
        {
            true => $"{Consent}='1'",
            false => $"{Consent}='0'",
            null => $"({Consent}='0' or {Consent}='1')",
        };
        return $"/XmlMsg[MessageHeader[{code} and {XPathText.LeftOutOr("QualificationConfirmationDate", day)}]"
            + $" and MessageBody/QualificationConfirmSearchInfo[string-length(InsurerNumber)<=8 and {XPathText.Digits("InsurerNumber")} and normalize-space(InsuredIdentificationNumber)!=''"
            + $" and string-length(Birthdate)=8 and {XPathText.Digits("Birthdate")} and {flag} and {search}]]";
    }

    /// <summary>The numbers of one qualification: padding of the insurer does not count, nor what is left out.</summary>
    public static string Numbers(InsuredRecord record) =>
        FormattableString.Invariant($"(number(InsurerNumber)={int.Parse(record.InsurerNumber, CultureInfo.InvariantCulture)}")
        + $" and normalize-space(InsuredIdentificationNumber)={XPathText.Literal(record.InsuredIdentificationNumber)}"
        + $" and {XPathText.LeftOutOr("InsuredCardSymbol", record.InsuredCardSymbol)}"
        + $" and {XPathText.LeftOutOr("InsuredBranchNumber", record.InsuredBranchNumber)}"
        + $" and Birthdate='{record.Birthdate.ToString("uuuuMMdd", CultureInfo.InvariantCulture)}')";

    /// <summary>Whether any inquiry could mean both.</summary>
    public static bool MayMeet(InsuredRecord one, InsuredRecord other) =>
        one.InsurerNumber.TrimStart('0') == other.InsurerNumber.TrimStart('0') && one.InsuredIdentificationNumber == other.InsuredIdentificationNumber && one.Birthdate == other.Birthdate;
}
