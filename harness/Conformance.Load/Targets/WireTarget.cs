using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Conformance.Load.Arrivals;
using Conformance.Load.Profiles;
using Conformance.Load.Running;
using Conformance.Load.Traffic;

namespace Conformance.Load.Targets;

/// <summary>A system over HTTP that speaks as the simulated centre does: challenge, holder and inquiry by card; or one message by numbers.</summary>
internal sealed class WireTarget : ILoadTarget
{
    private readonly HttpClient _client;
    private readonly Conversation _conversation;

    public WireTarget(Uri address, LoadProfile profile, Conversation conversation)
    {
        _conversation = conversation;
        _client = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false })
        {
            BaseAddress = address,
            Timeout = TimeSpan.FromSeconds(profile.TimeoutSeconds),
        };
        Description = $"{address.Scheme}://{address.Authority}{address.AbsolutePath}";
    }

    public string Description { get; init; }

    public async Task<RequestOutcome> SendAsync(Arrival arrival, CancellationToken cancellation)
    {
        var inquiry = _conversation.At(arrival.Index);
        try
        {
            return await (inquiry.ByCard ? ByCardAsync(inquiry, cancellation) : ByNumberAsync(inquiry, cancellation));
        }
        catch (TaskCanceledException)
        {
            return RequestOutcome.Failed(cancellation.IsCancellationRequested ? "broken off" : "timeout");
        }
        catch (HttpRequestException fault)
        {
            return RequestOutcome.Failed($"connection: {fault.HttpRequestError}");
        }
        catch (JsonException)
        {
            return RequestOutcome.Failed("answer is no JSON");
        }
    }

    public void Dispose() => _client.Dispose();

    private async Task<RequestOutcome> ByCardAsync(Inquiry inquiry, CancellationToken cancellation)
    {
        var due = DueAnswer.ByCard(inquiry.Person);
        using var challenge = await _client.PostAsync("challenges", null, cancellation);
        if (await TextAsync(challenge, "challenge", cancellation) is not { } text)
        {
            return Status("challenges", challenge);
        }

        using var holder = await PostAsync("holders", _conversation.Holder(inquiry, text), "application/json", cancellation);
        if (holder.StatusCode == HttpStatusCode.Forbidden)
        {
            var reason = await TextAsync(holder, "reason", cancellation) ?? DueAnswer.Malformed;
            return DueAnswer.Judge(due, reason == "not-registered" ? DueAnswer.Unlinked : reason);
        }

        var admitted = await holder.Content.ReadAsByteArrayAsync(cancellation);
        if (holder.StatusCode != HttpStatusCode.OK || Field(admitted, "ticket") is not { } ticket || Field(admitted, "standing") is not { } standing)
        {
            return Status("holders", holder);
        }

        using var answer = await PostAsync("inquiries/card", _conversation.CardInquiry(inquiry, ticket), "application/json", cancellation);
        return answer.StatusCode == HttpStatusCode.OK
            ? DueAnswer.Judge(due, ResultText.ByCard(await answer.Content.ReadAsByteArrayAsync(cancellation), standing))
            : Status("inquiries/card", answer);
    }

    private async Task<RequestOutcome> ByNumberAsync(Inquiry inquiry, CancellationToken cancellation)
    {
        using var answer = await PostAsync("messages/OQSsiquc01req", _conversation.NumberInquiry(inquiry), "application/xml", cancellation);
        return answer.StatusCode == HttpStatusCode.OK
            ? DueAnswer.Judge(DueAnswer.ByNumber(inquiry.Person), ResultText.Validity(await answer.Content.ReadAsByteArrayAsync(cancellation)))
            : Status("messages", answer);
    }

    private async Task<HttpResponseMessage> PostAsync(string path, byte[] body, string type, CancellationToken cancellation)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue(type);
        return await _client.PostAsync(path, content, cancellation);
    }

    private static async Task<string?> TextAsync(HttpResponseMessage response, string name, CancellationToken cancellation) =>
        (int)response.StatusCode < 500 ? Field(await response.Content.ReadAsByteArrayAsync(cancellation), name) : null;

    private static string? Field(byte[] json, string name)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty(name, out var field) && field.ValueKind == JsonValueKind.String
            ? field.GetString()
            : null;
    }

    private static RequestOutcome Status(string path, HttpResponseMessage response) =>
        RequestOutcome.Failed(FormattableString.Invariant($"{path}: status {(int)response.StatusCode}"));
}
