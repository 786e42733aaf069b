using System.Xml.Linq;
using NodaTime;
using NodaTime.Text;

namespace Conformance.Bench.Desk;

/// <summary>An inquiry by number as the software behind a terminal writes it (OQSsiquc01req, facts/eligibility.md 1.4).</summary>
internal static class NumberRequest
{
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    /// <summary>The message in UTF-8.</summary>
    /// <param name="today">資格確認日.</param>
    /// <param name="keys">The search keys, in the order of the layout.</param>
    public static string Of(LocalDate today, IEnumerable<(string Element, string Value)> keys)
    {
        var message = new XElement(
            "XmlMsg",
            new XElement("MessageHeader", new XElement("QualificationConfirmationDate", Format(today)), new XElement("MedicalInstitutionCode", DeskTerminal.InstitutionCode)),
            new XElement("MessageBody", new XElement("QualificationConfirmSearchInfo", keys.Select(key => new XElement(key.Element, key.Value)))));
        return $"""<?xml version="1.0" encoding="UTF-8" standalone="no"?>{message}""";
    }

    /// <summary>A day as messages have it.</summary>
    public static string Format(LocalDate day) => Day.Format(day);
}
