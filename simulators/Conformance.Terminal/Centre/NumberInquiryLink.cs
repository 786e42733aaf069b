using System.Net.Http.Headers;
using System.Text.Json;

namespace Conformance.Terminal;

/// <summary>Asks the simulated centre over HTTP: the single inquiry by numbers, and no other request.</summary>
/// <param name="http">Its base address is the centre's.</param>
public sealed class NumberInquiryLink(HttpClient http) : ICentreLink
{
    private const string Kind = "OQSsiquc01req";

    /// <inheritdoc/>
    public async Task<CentreAnswer> AskAsync(CentreFile request, CancellationToken cancellation)
    {
        if (MessageFileName.Parse(request.Name) is not { } name || !name.Prefix.Equals(Kind, StringComparison.OrdinalIgnoreCase))
        {
            return new CentreAnswer.Refused($"this centre answers {Kind} alone");
        }

        try
        {
            using var content = new ReadOnlyMemoryContent(request.Bytes) { Headers = { ContentType = new MediaTypeHeaderValue("application/xml") } };
            using var response = await http.PostAsync(new Uri("inquiries/number", UriKind.Relative), content, cancellation).ConfigureAwait(false);
            var body = await response.Content.ReadAsByteArrayAsync(cancellation).ConfigureAwait(false);
            return response.IsSuccessStatusCode ? new CentreAnswer.Answered([new(name.Result()!.ToString(), body)])
                : (int)response.StatusCode < 500 ? new CentreAnswer.Refused(Complaint(body))
                : new CentreAnswer.Unreachable(FormattableString.Invariant($"the centre answered {(int)response.StatusCode}"));
        }
        catch (HttpRequestException fault)
        {
            return new CentreAnswer.Unreachable(fault.HttpRequestError.ToString());
        }
        catch (TaskCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new CentreAnswer.Unreachable("no answer in time");
        }
    }

    // The centre's own complaint names element and line, never a value.
    private static string Complaint(byte[] body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("error", out var error) && error.ValueKind == JsonValueKind.String
                ? error.GetString()!
                : "the centre refused it without a reason";
        }
        catch (JsonException)
        {
            return "the centre refused it without a reason";
        }
    }
}
