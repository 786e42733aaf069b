using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Conformance.Authority;

/// <summary>What goes back over HTTP, and what the observer hears of it.</summary>
internal sealed record CentreReply(int Status, string ContentType, byte[] Body, CentreExchange Exchange)
{
    /// <summary>True when the observer heard of it already.</summary>
    public bool IsObserved { get; init; }

    // Japanese as it is: a reader of a trace should not have to decode it.
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static CentreReply Json(int status, object body, CentreExchange exchange) =>
        new(status, "application/json; charset=utf-8", JsonSerializer.SerializeToUtf8Bytes(body, Web), exchange);

    public static CentreReply Malformed(CentreExchangeKind kind, string error) => Json(400, new { error }, new CentreExchange(kind, "malformed"));

    public static CentreReply Refused(CentreExchangeKind kind, string reason)
    {
        var (code, text) = CentreMessages.Refusal(reason);
        return Json(403, new { decidedBy = "centre", reason, code, text }, new CentreExchange(kind, reason));
    }
}
