using System.Net;
using Conformance.Messages;
using Conformance.Terminal;

namespace Conformance.Bench.Reception;

/// <summary>The terminal's way to a centre that has stubs before it, which answer over HTTP. What may be answered another time, the terminal asks for again.</summary>
/// <param name="http">Its base address is the centre's.</param>
internal sealed class CentreHttpLink(HttpClient http) : ICentreLink
{
    /// <summary>A client for it, which waits as long as the centre takes. Belongs to the caller.</summary>
    public static HttpClient Client(Uri centre) => new() { BaseAddress = centre, Timeout = Timeout.InfiniteTimeSpan };

    public async Task<CentreAnswer> AskAsync(CentreFile request, CancellationToken cancellation)
    {
        if (MessageFileName.Parse(request.Name) is not { } name || name.Result() is not { } result)
        {
            return new CentreAnswer.Refused("its name is none of a request");
        }

        try
        {
            using var content = new ReadOnlyMemoryContent(request.Bytes) { Headers = { ContentType = new("application/xml") } };
            using var response = await http.PostAsync(new Uri("messages/" + name.Prefix, UriKind.Relative), content, cancellation).ConfigureAwait(false);
            return response.IsSuccessStatusCode
                ? new CentreAnswer.Answered([new((result with { Extension = Extension(response) }).ToString(), await response.Content.ReadAsByteArrayAsync(cancellation).ConfigureAwait(false))])
                : OfStatus(response.StatusCode);
        }
        catch (HttpRequestException fault)
        {
            return new CentreAnswer.Unreachable(fault.GetBaseException().Message);
        }
    }

    private static CentreAnswer OfStatus(HttpStatusCode status) => status >= HttpStatusCode.InternalServerError
        ? new CentreAnswer.Unreachable(FormattableString.Invariant($"it answered with status {(int)status}"))
        : new CentreAnswer.Refused(FormattableString.Invariant($"the centre refused it with status {(int)status}"));

    private static string Extension(HttpResponseMessage response) => response.Content.Headers.ContentType?.MediaType switch
    {
        "application/pdf" => "pdf",
        "application/zip" => "zip",
        _ => "xml",
    };
}
