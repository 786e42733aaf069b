namespace Conformance.Authority;

/// <summary>POST /messages/{prefix}: what a terminal would put into its folder, answered in the words that it would leave there.</summary>
internal static class MessagesEndpoint
{
    public const string Path = "/messages/";

    private const int LongestBody = 64 * 1024 * 1024;

    private static readonly string[] MediaTypes = ["application/xml", "text/xml"];

    public static CentreReply Answer(CentreFileService files, CentreRequest request)
    {
        if (request.Complaint(LongestBody, MediaTypes) is { } complaint)
        {
            return CentreReply.Malformed(CentreExchangeKind.Message, complaint);
        }

        return files.Reply(request.Path[Path.Length..], request.Body.Span) is not { } reply
            ? CentreReply.Json(404, new { error = $"The centre answers no messages of this kind. It answers: {string.Join(", ", CentreFileService.Prefixes.Order(StringComparer.Ordinal))}." }, new(CentreExchangeKind.Message, "unknown-kind"))
            : new(200, ContentType(reply.Extension), reply.Body, reply.Exchange) { IsObserved = true };
    }

    /// <summary>The reply to whatever is said to be something else than XML.</summary>
    public static CentreReply OfOtherMediaType() => CentreReply.Malformed(CentreExchangeKind.Message, new CentreRequest(MediaType: null, default).Complaint(MediaTypes)!);

    private static string ContentType(string extension) => extension switch
    {
        "pdf" => "application/pdf",
        "zip" => "application/zip",
        _ => "application/xml",
    };
}
