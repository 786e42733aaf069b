using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Conformance.Authority;

/// <summary>Reads OQSsiquc01req: by element name, in any order; elements that it does not know are passed over.</summary>
internal static class NumberInquiryReader
{
    private const int LongestMessage = 64 * 1024;

    /// <summary>Reads a message in UTF-8 or Shift_JIS as its declaration says.</summary>
    /// <returns>The inquiry, or null with <paramref name="error"/> naming element and line, never a value.</returns>
    public static NumberInquiry? Read(ReadOnlySpan<byte> bytes, out string? error)
    {
        error = null;
        if (MessageText.Decode(bytes) is not { } text)
        {
            error = "The bytes are not in the declared encoding, or it is neither UTF-8 nor Shift_JIS.";
            return null;
        }

        try
        {
            // No DTD, no resolver: nothing in a message may make the centre fetch or grow anything.
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = LongestMessage };
            using var reader = XmlReader.Create(new StringReader(text), settings);
            var root = XDocument.Load(reader, LoadOptions.SetLineInfo).Root!;
            return root.Name.LocalName == "XmlMsg" ? Read(root) : throw MessageElement.Wrong(root, "the root must be XmlMsg");
        }
        catch (XmlException refusal)
        {
            error = refusal.LineNumber > 0
                ? string.Create(CultureInfo.InvariantCulture, $"Not well-formed XML, line {refusal.LineNumber}.")
                : "Too long, or with a document type, which no message needs.";
            return null;
        }
        catch (MessageFormatException refusal)
        {
            error = refusal.Message;
            return null;
        }
    }

    private static NumberInquiry Read(XElement root)
    {
        var header = MessageElement.Child(root, "MessageHeader");
        var search = MessageElement.Child(MessageElement.Child(root, "MessageBody"), "QualificationConfirmSearchInfo");
        return new NumberInquiry(
            MessageElement.OptionalDate(header, "QualificationConfirmationDate"),
            MessageElement.Digits(header, "MedicalInstitutionCode", 10, 10),
            MessageElement.OptionalText(header, "ArbitraryFileIdentifier", 100),
            MessageElement.Digits(search, "InsurerNumber", 1, 8),
            MessageElement.OptionalText(search, "InsuredCardSymbol", 20),
            MessageElement.Text(search, "InsuredIdentificationNumber", 20),
            MessageElement.OptionalText(search, "InsuredBranchNumber", 2),
            MessageElement.Date(search, "Birthdate"),
            MessageElement.Flag(search, "LimitApplicationCertificateRelatedConsFlg"),
            MessageElement.OptionalText(search, "ArbitraryIdentifier", 100));
    }
}
