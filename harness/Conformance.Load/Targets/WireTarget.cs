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
    private readonly HttpLine _line;
    private readonly Conversation _conversation;

    public WireTarget(Uri address, LoadProfile profile, Conversation conversation)
    {
        (_line, _conversation) = (new(address, profile.Timeout), conversation);
        Description = _line.Description;
    }

    public string Description { get; init; }

    public Task<RequestOutcome> SendAsync(Arrival arrival, CancellationToken cancellation)
    {
        var inquiry = _conversation.At(arrival.Index);
        return _line.AskAsync(() => AskAsync(inquiry, cancellation), cancellation);
    }

    public void Dispose() => _line.Dispose();

    private async Task<RequestOutcome> AskAsync(Inquiry inquiry, CancellationToken cancellation)
    {
        try
        {
            return await (inquiry.ByCard ? ByCardAsync(inquiry, cancellation) : ByNumberAsync(inquiry, cancellation));
        }
        catch (JsonException)
        {
            return RequestOutcome.Failed("answer is no JSON");
        }
        catch (FormatException)
        {
            return RequestOutcome.Failed("challenges: the challenge is not in base64");
        }
    }

    private async Task<RequestOutcome> ByCardAsync(Inquiry inquiry, CancellationToken cancellation)
    {
        var due = DueAnswer.ByCard(inquiry.Person);
        using var challenge = await _line.Client.PostAsync("challenges", null, cancellation);
        if (!challenge.IsSuccessStatusCode || await FieldAsync(challenge, "challenge", cancellation) is not { } text)
        {
            return NotAnswered("challenges", challenge);
        }

        using var holder = await PostAsync("holders", _conversation.Holder(inquiry, text), "application/json", cancellation);
        if (holder.StatusCode == HttpStatusCode.Forbidden)
        {
            var reason = await FieldAsync(holder, "reason", cancellation) ?? DueAnswer.Malformed;
            return DueAnswer.Judge(due, reason == "not-registered" ? DueAnswer.Unlinked : reason);
        }

        var admitted = await holder.Content.ReadAsByteArrayAsync(cancellation);
        if (holder.StatusCode != HttpStatusCode.OK || Field(admitted, "ticket") is not { } ticket || Field(admitted, "standing") is not { } standing)
        {
            return NotAnswered("holders", holder);
        }

        using var answer = await PostAsync("inquiries/card", _conversation.CardInquiry(inquiry, ticket), "application/json", cancellation);
        return answer.StatusCode == HttpStatusCode.OK
            ? DueAnswer.Judge(due, ResultText.ByCard(await answer.Content.ReadAsByteArrayAsync(cancellation), standing))
            : NotAnswered("inquiries/card", answer);
    }

    private async Task<RequestOutcome> ByNumberAsync(Inquiry inquiry, CancellationToken cancellation)
    {
        using var answer = await PostAsync("messages/OQSsiquc01req", _conversation.NumberInquiry(inquiry), "application/xml", cancellation);
        return answer.StatusCode == HttpStatusCode.OK
            ? DueAnswer.Judge(DueAnswer.ByNumber(inquiry.Person), ResultText.Validity(await answer.Content.ReadAsByteArrayAsync(cancellation)))
            : NotAnswered("messages", answer);
    }

    private async Task<HttpResponseMessage> PostAsync(string path, byte[] body, string type, CancellationToken cancellation)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue(type);
        return await _line.Client.PostAsync(path, content, cancellation);
    }

    private static async Task<string?> FieldAsync(HttpResponseMessage response, string name, CancellationToken cancellation) =>
        Field(await response.Content.ReadAsByteArrayAsync(cancellation), name);

    private static string? Field(byte[] json, string name)
    {
        using var document = JsonDocument.Parse(json);
        try
        {
            return TextOf(document.RootElement, name);
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, which only shows when the text is taken.
            return null;
        }
    }

    private static string? TextOf(JsonElement root, string name) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty(name, out var field) && field.ValueKind == JsonValueKind.String ? field.GetString() : null;

    private static RequestOutcome NotAnswered(string path, HttpResponseMessage response) => RequestOutcome.Failed(response.IsSuccessStatusCode
        ? $"{path}: what was asked for is not in the answer"
        : FormattableString.Invariant($"{path}: status {(int)response.StatusCode}"));
}
