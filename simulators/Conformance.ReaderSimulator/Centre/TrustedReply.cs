namespace Conformance.ReaderSimulator;

/// <summary>Body of 200 to POST /holders and POST /registrations.</summary>
internal sealed record TrustedReply(string? Ticket, string? Standing, NoticeReply? Notice)
{
    /// <summary>Null when a part is missing or the standing is none of the agreed words.</summary>
    public HolderAnswer? ToAnswer()
    {
        Standing? standing = Standing switch
        {
            "valid" => ReaderSimulator.Standing.Valid,
            "reminder" => ReaderSimulator.Standing.Reminder,
            "grace" => ReaderSimulator.Standing.Grace,
            _ => null,
        };
        var notice = Notice is { Code: { } code, Text: { } text } ? new ScreenMessage(code, text) : null;
        return Ticket is null || standing is not { } known || (Notice is not null && notice is null)
            ? null
            : new HolderAnswer.Trusted(Ticket, known, notice);
    }
}
