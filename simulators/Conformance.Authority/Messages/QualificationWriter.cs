using System.Xml;
using Conformance.Verification;
using static Conformance.Authority.MessageForm;

namespace Conformance.Authority;

/// <summary>Writes ResultOfQualificationConfirmation (facts/eligibility.md 1.5).</summary>
internal static class QualificationWriter
{
    public static void Write(XmlWriter xml, InsuredRecord record, EligibilityResult result)
    {
        xml.WriteStartElement("ResultOfQualificationConfirmation");
        WriteInsurance(xml, record);
        WritePerson(xml, record);
        WriteTerms(xml, record);
        // By card the limit needs no consent since 2024-10-07, so only an inquiry by numbers has the flag (facts/eligibility.md 5.3).
        Element(xml, "LimitApplicationCertificateRelatedConsFlg", (result.Search?.LimitConsent ?? result.LimitConsent) is { } consented ? consented ? "1" : "0" : null);
        LimitWriter.Write(xml, result.Limit);
        AidWriter.Write(xml, result.Aid);
        if (result.Consents is { } consents)
        {
            WriteConsent(xml, "SpecificHealthCheckupsInfo", consents.Checkups);
            WriteConsent(xml, "PharmacistsInfo", consents.Medicines);
            WriteConsent(xml, "DiagnosisInfo", consents.Diagnosis);
            WriteConsent(xml, "OperationInfo", consents.Surgery);
        }

        Element(xml, "ArbitraryIdentifier", result.Search?.ArbitraryIdentifier);
        xml.WriteEndElement();
    }

    private static void WriteInsurance(XmlWriter xml, InsuredRecord record)
    {
        Element(xml, "InsuredCardClassification", record.InsuredCardClassification);
        Element(xml, "InsurerNumber", record.InsurerNumber.PadLeft(8));
        Element(xml, "InsuredCardSymbol", record.InsuredCardSymbol);
        Element(xml, "InsuredIdentificationNumber", record.InsuredIdentificationNumber);
        Element(xml, "InsuredBranchNumber", record.InsuredBranchNumber);
        Element(xml, "PersonalFamilyClassification", record.PersonalFamilyClassification);
        Element(xml, "InsuredName", record.InsuredName);
    }

    private static void WritePerson(XmlWriter xml, InsuredRecord record)
    {
        Element(xml, "Name", record.Name);
        Element(xml, "NameKana", record.NameKana);
        Element(xml, "Sex1", record.Sex1);
        Element(xml, "Birthdate", Date(record.Birthdate));
        Element(xml, "Address", record.Address);
        Element(xml, "PostNumber", record.PostNumber);
    }

    private static void WriteTerms(XmlWriter xml, InsuredRecord record)
    {
        Element(xml, "QualificationDate", Date(record.QualificationDate));
        Element(xml, "DisqualificationDate", record.DisqualificationDate is { } lost ? Date(lost) : null);
        Element(xml, "InsuredCardExpirationDate", record.InsuredCardExpirationDate is { } end ? Date(end) : null);
        Element(xml, "InsuredPartialContributionRatio", record.InsuredPartialContributionRatio);
        Element(xml, "ReasonOfLoss", record.ReasonOfLoss);
        Element(xml, "InsurerName", record.InsurerName);
    }

    private static void WriteConsent(XmlWriter xml, string item, ConsentItem consent)
    {
        Element(xml, item + "ConsFlg", consent.Granted ? "1" : "0");
        Element(xml, item + "ConsTime", consent.ConsentedAt is { } at ? Time(at) : null);
        Element(xml, item + "AvailableTime", consent.AvailableUntil is { } until ? Time(until) : null);
    }
}
