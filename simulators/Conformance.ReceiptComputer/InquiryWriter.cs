using System.Globalization;
using NodaTime;

namespace Conformance.ReceiptComputer;

/// <summary>Asks by number: writes OQSsiquc01req into req (facts/eligibility.md 1.4).</summary>
internal sealed class InquiryWriter(string folder, string institution, ReceiptDefect defect)
{
    private const int InsurerDigits = 8;
    private int _asked;

    /// <summary>Writes a request, finished elsewhere and moved in, as terminals take what they find (facts/eligibility.md 1.2, RA).</summary>
    /// <returns>What its name ends with; the result's ends likewise.</returns>
    public string Write(PatientChart chart, InsuranceNumbers insurance, LocalDateTime now)
    {
        var day = now.ToString("uuuuMMdd", CultureInfo.InvariantCulture);
        var suffix = $"{day}{(++_asked).ToString("D4", CultureInfo.InvariantCulture)}";
        var message = new XmlMessage(
            Group(
                "XmlMsg",
                Group("MessageHeader", Leaf("QualificationConfirmationDate", day), Leaf("MedicalInstitutionCode", institution), Leaf("ArbitraryFileIdentifier", suffix)),
                Group("MessageBody", Group("QualificationConfirmSearchInfo", [.. Keys(chart, insurance)]))),
            MessageEncoding.Utf8);
        var unfinished = Path.Combine(folder, ".unfinished");
        File.WriteAllBytes(unfinished, MessageText.Encode(MessageWriter.ToText(message), defect.WrittenIn(message.Encoding)));
        File.Move(unfinished, Path.Combine(folder, $"OQSsiquc01req_{suffix}.xml"));
        return suffix;
    }

    // Whether a short insurer number is padded with zeros or with blanks, sources disagree; the terminal takes both.
    private IEnumerable<MessageNode> Keys(PatientChart chart, InsuranceNumbers insurance)
    {
        yield return Leaf("InsurerNumber", defect.InsurerSent(insurance.Insurer.PadLeft(InsurerDigits, '0'), insurance.Insurer));
        if (insurance.Symbol is { } symbol)
        {
            yield return Leaf("InsuredCardSymbol", symbol);
        }

        yield return Leaf("InsuredIdentificationNumber", insurance.Number);
        if (defect.BranchSent(insurance.Branch) is { } branch)
        {
            yield return Leaf("InsuredBranchNumber", branch);
        }

        yield return Leaf("Birthdate", chart.Birthdate);
        yield return Leaf("LimitApplicationCertificateRelatedConsFlg", "0");
    }

    private static MessageNode Group(string name, params MessageNode[] children) => new(name) { Children = children };

    private static MessageNode Leaf(string name, string text) => new(name) { Text = text };
}
