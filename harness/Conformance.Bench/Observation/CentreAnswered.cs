using System.Text.Json.Serialization;

namespace Conformance.Bench.Observation;

/// <summary>The centre answered a request, or was asked in vain: then the outcome is "unreachable".</summary>
/// <param name="Request">challenge, holder, registration, inquiry-card, inquiry-visit, inquiry-number or message.</param>
/// <param name="Outcome">What was decided, for instance valid, grace or refused.</param>
/// <param name="Reason">Why it was refused, or for an inquiry by card what was asked for and what was granted.</param>
/// <param name="ResultHash">SHA-256 of the result's bytes, so that a change on the way shows.</param>
/// <param name="Message">The message that is to be shown to the patient unchanged (facts/eligibility.md 4.3); null when there is none.</param>
public sealed record CentreAnswered(string Request, string Outcome, string? Reason, string? ResultHash, MessageContent? Message) : Observed
{
    /// <summary>Outline of the result's bytes; null when there is no result.</summary>
    public ByteOutline? ResultOutline { get; init; }

    /// <summary>iphone or android, where a holder was accepted by a phone; null otherwise.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ByPhone { get; init; }

    /// <inheritdoc/>
    public override Source Source => Source.Centre;

    /// <inheritdoc/>
    public override string Describe() =>
        $"{Request}: {Outcome}{(ByPhone is null ? "" : $" by {ByPhone}")}{(Reason is null ? "" : $" ({Reason})")}{(Message is null ? "" : $", to be shown: {Message.Code} {Message.Text}")}";
}
