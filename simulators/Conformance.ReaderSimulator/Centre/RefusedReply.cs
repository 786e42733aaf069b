namespace Conformance.ReaderSimulator;

/// <summary>Body of 403 to POST /holders and POST /registrations.</summary>
internal sealed record RefusedReply(string? DecidedBy, string? Reason, string? Code, string? Text)
{
    /// <summary>Null when a part is missing, or when it is not the centre that decided: then somebody in between answered.</summary>
    public HolderAnswer.Refused? ToAnswer() => DecidedBy == "centre" && Reason is not null && Code is not null && Text is not null
        ? new HolderAnswer.Refused(Reason, new(Code, Text))
        : null;
}
