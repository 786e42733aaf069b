namespace Conformance.Messages;

/// <summary>Person level: an error has its code. A good result may have one too: it is a notice (facts/eligibility.md 1.5).</summary>
internal sealed class CodeWithErrorStatus : IMessageRule
{
    public string Id => "person-level";

    public IEnumerable<MessageDeviation> Examine(XmlMessage message, MessageLayout layout) =>
        from person in Persons.Of(message)
        where person.Part.Value("ProcessingResultStatus") == "2" && person.Part.Value("ProcessingResultCode") is null && message.Header?.Value("ErrorCode") is null
        select new MessageDeviation(Id, Severity.Error, person.Path, person.Part.Line, "an error has no ProcessingResultCode", "RW MC");
}
