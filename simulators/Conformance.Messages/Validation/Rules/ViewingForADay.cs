using NodaTime;
using NodaTime.Text;

namespace Conformance.Messages;

/// <summary>Viewing ends 24 hours after consent (facts/eligibility.md 5.3: TK, KB, MC).</summary>
internal sealed class ViewingForADay : IMessageRule
{
    private static readonly LocalDateTimePattern Second = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMddHHmmss");

    public string Id => "viewing-time";

    public IEnumerable<MessageDeviation> Examine(XmlMessage message, MessageLayout layout) =>
        from qualification in Persons.Qualifications(message)
        from consent in Consented.In(qualification.Qualification)
        let until = qualification.Qualification.Child(consent.Item + "AvailableTime")
        where until is not null
        let begins = Time(qualification.Qualification.Value(consent.Item + "ConsTime"))
        let ends = Time(until.Text.Trim())
        where begins is not null && ends is not null && ends != begins.Value.PlusHours(24)
        select new MessageDeviation(Id, Severity.Error, $"{qualification.Path}/{until.LocalName}", until.Line, "is not 24 hours after the consent", "TK KB MC");

    private static LocalDateTime? Time(string? text) => text is not null && Second.Parse(text) is { Success: true } parsed ? parsed.Value : null;
}
