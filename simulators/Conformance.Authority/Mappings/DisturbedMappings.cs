using System.Text;

namespace Conformance.Authority;

/// <summary>Disturbances that strike the same requests every time, or the first of them, as mappings before those that they disturb.</summary>
internal static class DisturbedMappings
{
    private static readonly string[] Exported = ["OQSsiquc01req", "OQSmuquc01req", "OQSmuquc02req"];

    /// <summary>Why a disturbance is none of these; null where it is.</summary>
    public static string? Hindrance(Disturbance disturbance) => disturbance switch
    {
        { Effect: DisturbanceEffect.Maintenance or DisturbanceEffect.ClockSkew } => null,
        { Effect: DisturbanceEffect.Duplicate } => "an answer over HTTP comes once",
        { Scope: { From: not null } or { To: not null } } => "mappings know no time",
        { Scope.Chance: < 1 } => "mappings know no chance",
        { Scope.Every: > 1 } or { Scope.Nth: > 1 } => "mappings do not count: only the first request is told apart",
        { Scope.Kind: { } kind } when !Exported.Contains(kind, StringComparer.OrdinalIgnoreCase) => $"of {kind} nothing is exported",
        _ => null,
    };

    /// <summary>Some mappings, and before them what is disturbed of them. Of several disturbances of one request the first acts alone.</summary>
    public static IEnumerable<StubMapping> Around(IReadOnlyList<StubMapping> mappings, IReadOnlyList<Disturbance> disturbances) =>
    [
        .. from place in Enumerable.Range(0, disturbances.Count)
           from struck in Of(mappings, disturbances[place])
           select struck with { Priority = struck.Priority + (place * StubMapping.Rest) },
        .. mappings.Select(mapping => mapping with { Priority = mapping.Priority + (disturbances.Count * StubMapping.Rest) }),
    ];

    private static IEnumerable<StubMapping> Of(IReadOnlyList<StubMapping> mappings, Disturbance disturbance) =>
        from mapping in IsWithoutBody(disturbance.Effect) ? Exported.Select(Anything) : mappings
        where Hindrance(disturbance) is null && disturbance.Effect is not (DisturbanceEffect.Maintenance or DisturbanceEffect.ClockSkew)
        where disturbance.Scope.Kind is not { } kind || kind.Equals(mapping.Prefix, StringComparison.OrdinalIgnoreCase)
        where !mapping.IsOfOtherMediaType && (disturbance.Scope.Nth is null || mapping.State is null)
        select Struck(mapping, disturbance);

    private static bool IsWithoutBody(DisturbanceEffect effect) => effect is DisturbanceEffect.Status or DisturbanceEffect.Lost or DisturbanceEffect.Reset or DisturbanceEffect.Empty;

    // Whatever was asked, there is nothing in the answer.
    private static StubMapping Anything(string prefix) => new(prefix, prefix, [], new(200, [])) { Example = [] };

    private static StubMapping Struck(StubMapping mapping, Disturbance disturbance) => mapping with
    {
        IsDisturbed = true,
        Name = $"{disturbance.Name}-{mapping.Name}",
        Conditions = [.. mapping.Conditions, .. Conditions(disturbance.Scope)],
        State = disturbance.Scope.Nth is null ? mapping.State : new(disturbance.Name, StubState.Started, "struck"),
        Response = Struck(mapping.Response, disturbance.Effect),
    };

    private static IEnumerable<string> Conditions(DisturbanceScope scope)
    {
        if (scope.Institution is { } institution)
        {
            yield return $"/XmlMsg/MessageHeader[normalize-space(MedicalInstitutionCode)={XPathText.Literal(institution)}]";
        }

        if (scope.Person is { } person)
        {
            yield return $"(/XmlMsg/MessageBody/*[InsuredIdentificationNumber])[1][InsuredIdentificationNumber={XPathText.Literal(person)}]";
        }
    }

    // Half a template, or one in another encoding, is none: then the answer is the example's, whoever asks.
    private static StubResponse Struck(StubResponse response, DisturbanceEffect effect) => effect switch
    {
        DisturbanceEffect.Delayed delayed => response with { Delay = delayed.Latency },
        DisturbanceEffect.Status status => new(status.Code, []),
        DisturbanceEffect.Lost => new(504, []),
        DisturbanceEffect.Reset => new(200, []) { IsReset = true },
        _ => new(response.Status, SpoiltBytes.Of(response.Body, effect))
        {
            Template = effect is DisturbanceEffect.Malformed or DisturbanceEffect.Contradictory && response.Template is { } template
                ? Encoding.UTF8.GetString(SpoiltBytes.Of(Encoding.UTF8.GetBytes(template), effect))
                : null,
        },
    };
}
