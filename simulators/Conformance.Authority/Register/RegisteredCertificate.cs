using Conformance.Verification;
using NodaTime;
using NodaTime.Text;

namespace Conformance.Authority;

/// <summary>Reads what a person of fixtures/register has beside the qualification.</summary>
internal static class RegisteredCertificate
{
    private static readonly YearMonthPattern Month = YearMonthPattern.CreateWithInvariantCulture("uuuu-MM");

    public static ElderlyRecipient Elderly(FixtureJson json, LocalDate birthdate)
    {
        json.HasNothingBut(["issuedOn", "validFrom", "validTo", "contributionRatio"]);
        var (from, to) = Period(json);
        return from < AgeScheme.ElderlyRecipientFrom(birthdate) ? throw json.WrongField("validFrom", "before the first day of 高齢受給者証", "It begins on the first of the month after the 70th birthday, of the same month for who is born on the first")
            : to >= AgeScheme.LaterStageFrom(birthdate) ? throw json.WrongField("validTo", "on or after the 75th birthday", "From that day on the person is in 後期高齢者医療")
            : new(json.Date("issuedOn"), from, to, json.Ratio("contributionRatio"));
    }

    public static HighCostLimit Limit(FixtureJson json)
    {
        json.HasNothingBut(["classification", "classificationFlag", "issuedOn", "validFrom", "validTo"]);
        var (from, to) = Period(json);
        return new(json.Code("classification", "011"), json.Code("classificationFlag", "012"), json.Date("issuedOn"), from, to);
    }

    public static SpecificDisease Disease(FixtureJson json)
    {
        json.HasNothingBut(["category", "issuedOn", "validFrom", "validTo", "selfPay"]);
        return new(json.Code("category", "013"), json.Date("issuedOn"), json.Date("validFrom"), json.DateFrom("validTo", json.Date("validFrom")), json.Digits("selfPay", 1, 9));
    }

    public static MedicalAid Aid(FixtureJson json)
    {
        json.HasNothingBut(["publicExpenseNumber", "beneficiaryNumber", "validFrom", "validTo", "bodyHasJoined"]);
        var (from, to) = Period(json);
        return new(json.Digits("publicExpenseNumber", 8, 8), json.Digits("beneficiaryNumber", 7, 7), from, to) { BodyHasJoined = json.OptionalFlag("bodyHasJoined", unlessSaid: true) };
    }

    public static AssistanceTicket Ticket(FixtureJson json, string classification)
    {
        json.HasNothingBut(["ticketType", "institutionCode", "month", "issueNumber", "treatmentType", "selfPay"]);
        if (classification != "A1")
        {
            throw json.Wrong(json.Path, "a ticket without 医療扶助", "Tickets belong to a qualification whose insuredCardClassification is A1");
        }

        return new(
            json.Code("ticketType", "018"),
            json.Digits("institutionCode", 10, 10),
            Month.Parse(json.Text("month")) is { Success: true } month ? month.Value : throw json.WrongField("month", "not a month", "Write it as 2025-03"),
            json.PlainText("issueNumber"),
            json.Code("treatmentType", "019"),
            json.Digits("selfPay", 1, 9));
    }

    private static (LocalDate From, LocalDate To) Period(FixtureJson json)
    {
        var from = json.Date("validFrom");
        return (from, json.DateFrom("validTo", from) ?? throw json.WrongField("validTo", "missing", "Add it; the folder's README describes the format"));
    }
}
