using System.Globalization;
using System.Text;
using System.Xml;
using static Conformance.Authority.MessageForm;

namespace Conformance.Authority;

/// <summary>Writes a result as XmlMsg text, elements in the order of the official table (facts/eligibility.md 1.5).</summary>
internal static class EligibilityResultWriter
{
    /// <summary>The message as text; <see cref="MessageText"/> puts it into the encoding that it declares.</summary>
    public static string ToText(EligibilityResult result)
    {
        var text = new StringBuilder(MessageText.Declaration(result.Header.Encoding)).Append('\n');
        var settings = new XmlWriterSettings { OmitXmlDeclaration = true, Indent = true, NewLineChars = "\n" };
        using (var xml = XmlWriter.Create(text, settings))
        {
            xml.WriteStartElement("XmlMsg");
            WriteHeader(xml, result.Header);
            WriteBody(xml, result);
            xml.WriteEndElement();
        }

        return text.Append('\n').ToString();
    }

    private static void WriteHeader(XmlWriter xml, ResultHeader header)
    {
        xml.WriteStartElement("MessageHeader");
        Element(xml, "ProcessExecutionTime", Time(header.ProcessedAt));
        Element(xml, "QualificationConfirmationDate", Date(header.ConfirmationDate));
        Element(xml, "MedicalInstitutionCode", header.MedicalInstitutionCode);
        Element(xml, "ArbitraryFileIdentifier", header.FileIdentifier);
        Element(xml, "ReferenceClassification", header.ByCard ? "1" : "2");
        Element(xml, "SegmentOfResult", header.Error is null ? "1" : "9");
        Element(xml, "ErrorCode", header.Error?.Code);
        Element(xml, "ErrorMessage", header.Error?.Text);
        Element(xml, "CharacterCodeIdentifier", header.Encoding == MessageEncoding.ShiftJis ? "1" : "0");
        xml.WriteEndElement();
    }

    private static void WriteBody(XmlWriter xml, EligibilityResult result)
    {
        xml.WriteStartElement("MessageBody");
        Element(xml, "ProcessingResultStatus", result.Header.Error is null ? "1" : "2");
        Element(xml, "ProcessingResultCode", result.Message?.Code);
        Element(xml, "ProcessingResultMessage", result.Message?.Text);
        Element(xml, "QualificationValidity", result.Validity is { } validity ? ((int)validity).ToString(CultureInfo.InvariantCulture) : null);
        Element(xml, "PrescriptionIssueSelect", result.PrescriptionForm is { } form ? ((int)form).ToString(CultureInfo.InvariantCulture) : null);
        if (result.Search is { } search)
        {
            WriteSearch(xml, search);
        }

        if (result.Record is { } record)
        {
            xml.WriteStartElement("ResultList");
            QualificationWriter.Write(xml, record, result);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteSearch(XmlWriter xml, NumberInquiry search)
    {
        xml.WriteStartElement("QualificationConfirmSearchInfo");
        Element(xml, "InsurerNumber", search.InsurerNumber.PadLeft(8));
        Element(xml, "InsuredCardSymbol", search.Symbol);
        Element(xml, "InsuredIdentificationNumber", search.Number);
        Element(xml, "InsuredBranchNumber", search.Branch);
        Element(xml, "Birthdate", Date(search.Birthdate));
        Element(xml, "LimitApplicationCertificateRelatedConsFlg", search.LimitConsent ? "1" : "0");
        Element(xml, "ArbitraryIdentifier", search.ArbitraryIdentifier);
        xml.WriteEndElement();
    }
}
