namespace Conformance.Messages;

/// <summary>File level: ErrorCode and ErrorMessage come with an abnormal end and with nothing else (facts/eligibility.md 1.5, 9 no. 2).</summary>
internal sealed class ErrorCodeWithAbnormalEnd : IMessageRule
{
    public string Id => "file-level";

    public IEnumerable<MessageDeviation> Examine(XmlMessage message, MessageLayout layout)
    {
        const string Path = "XmlMsg/MessageHeader";
        if (message.Header is not { } header || header.Value("SegmentOfResult") is not { } segment)
        {
            yield break;
        }

        if (segment == "9" && header.Value("ErrorCode") is null)
        {
            yield return new(Id, Severity.Error, Path, header.Line, "an abnormal end has no ErrorCode", "MC RW EC");
        }

        if (segment == "1" && header.Value("ErrorCode") is not null)
        {
            yield return new(Id, Severity.Warning, Path, header.Line, "a normal end has an ErrorCode", "MC RW EC");
        }
    }
}
