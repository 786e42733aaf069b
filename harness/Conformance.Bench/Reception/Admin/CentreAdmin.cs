using Conformance.Authority;

namespace Conformance.Bench.Reception.Admin;

/// <summary>The way to a served centre for test automation: /centre/people, certificates, clock, disturbances, requests, scenarios. harness/README.md has it in words.</summary>
internal sealed class CentreAdmin(IReadOnlyDictionary<string, IAdminResource> resources)
{
    private const string Root = "/centre/";

    /// <param name="centre">The centre.</param>
    /// <param name="clock">Its clock.</param>
    /// <param name="requests">Its observer.</param>
    /// <param name="disturbances">What went wrong at it from the beginning.</param>
    /// <param name="serialOf">The serial number of a persona's certificate; null where there is none.</param>
    public static CentreAdmin Of(EligibilityCentre centre, ServedClock clock, RequestsResource requests, IReadOnlyList<Disturbance> disturbances, Func<string, string?> serialOf) => new(new Dictionary<string, IAdminResource>
    {
        ["people"] = new PeopleResource(centre),
        ["certificates"] = new CertificatesResource(centre.Revocations, serialOf, clock),
        ["clock"] = new ClockResource(clock),
        ["disturbances"] = new DisturbancesResource(centre, disturbances),
        ["requests"] = requests,
        ["scenarios"] = new ScenariosResource(centre.Stubs),
    });

    /// <summary>Answers a request; null where it is for somebody else.</summary>
    /// <param name="method">HTTP method.</param>
    /// <param name="path">As it was sent, without a query.</param>
    /// <param name="body">The bytes.</param>
    public AdminReply? Answer(string method, string path, ReadOnlyMemory<byte> body)
    {
        if (!path.StartsWith(Root, StringComparison.Ordinal))
        {
            return null;
        }

        var (name, id) = path[Root.Length..].Split('/', 2) is [var first, var rest] ? (first, rest) : (path[Root.Length..], "");
        return resources.TryGetValue(name, out var resource)
            ? resource.Answer(method, id, body) ?? new(405, new { error = $"this takes {resource.Takes}" })
            : AdminReply.Unknown($"below {Root} there are {string.Join(", ", resources.Keys.Order(StringComparer.Ordinal))}");
    }
}
