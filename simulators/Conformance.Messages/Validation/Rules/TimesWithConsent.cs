namespace Conformance.Messages;

/// <summary>Consent given has its time; consent refused has none (facts/eligibility.md 1.5, the one public sample). A limit by card needs no consent, hence none is asked.</summary>
internal sealed class TimesWithConsent : IMessageRule
{
    public string Id => "consent-times";

    public IEnumerable<MessageDeviation> Examine(XmlMessage message, MessageLayout layout) =>
        from qualification in Persons.Qualifications(message)
        from consent in Consented.In(qualification.Qualification)
        where !consent.Item.StartsWith("LimitApplication", StringComparison.Ordinal)
        let hasTime = qualification.Qualification.Value(consent.Item + "ConsTime") is not null
        let given = consent.Flag.Text.Trim()
        where (given == "1" && !hasTime) || (given == "0" && hasTime)
        select new MessageDeviation(
            Id, Severity.Warning, $"{qualification.Path}/{consent.Flag.LocalName}", consent.Flag.Line, hasTime ? "consent was refused and has a time" : "consent was given and has no time", "MC");
}
