using NodaTime;
using NodaTime.Text;

namespace Conformance.ReceiptComputer;

/// <summary>What a result says, by element name (facts/eligibility.md 1.5).</summary>
internal sealed class TerminalResult(XmlMessage message)
{
    private const string Valid = "1";
    private const string ValidWithoutTicket = "6";

    private static readonly LocalDateTimePattern Second = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMddHHmmss");

    /// <summary>資格有効性.</summary>
    public string? Validity => message.Body?.Value("QualificationValidity");

    /// <summary>When it was made; null when it does not say.</summary>
    public LocalDateTime? Made => TimeOf(message.Header?.Value("ProcessExecutionTime"));

    /// <summary>The one qualification in it; null for none or several.</summary>
    public MessageNode? Qualification =>
        message.Body?.Child("ResultList")?.All("ResultOfQualificationConfirmation").ToList() is [var only] ? only : null;

    /// <summary>True when file and person ended well.</summary>
    public bool EndedWell => message.Header?.Value("SegmentOfResult") == "1" && message.Body?.Value("ProcessingResultStatus") == "1";

    /// <summary>Success is all of these, and never the existence of a file (MC and RA).</summary>
    public bool IsConfirmation => EndedWell && Validity is Valid or ValidWithoutTicket && Qualification is not null;

    /// <summary>A time as yyyyMMddHHmmss; null for anything else.</summary>
    public static LocalDateTime? TimeOf(string? text) => text is not null && Second.Parse(text) is { Success: true } time ? time.Value : null;
}
