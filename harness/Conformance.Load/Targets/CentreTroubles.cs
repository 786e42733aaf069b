using Conformance.Authority;
using Conformance.Load.Profiles;
using Conformance.Verification;
using NodaTime;

namespace Conformance.Load.Targets;

/// <summary>The troubles of a profile as disturbances of a centre. One inquiry is struck at one of its requests, not at each of them.</summary>
internal static class CentreTroubles
{
    private const double Sigma = 0.5;
    private static readonly string[] Struck = ["holders", "OQSsiquc01req"];

    /// <summary>Their seconds count from now.</summary>
    public static IReadOnlyList<Disturbance> Of(IReadOnlyList<CentreTrouble> troubles, TimeProvider time)
    {
        var start = Desk.LocalTime(Instant.FromDateTimeOffset(time.GetUtcNow()));
        return [.. troubles.SelectMany(trouble => Struck.Select(kind => Of(trouble, kind, start)))];
    }

    private static Disturbance Of(CentreTrouble trouble, string kind, LocalDateTime start) => new(
        trouble.Kind == CentreTroubleKind.Slow ? "slow" : "failing",
        new()
        {
            Kind = kind,
            From = start.PlusNanoseconds((long)(trouble.FromSecond * 1e9)),
            To = start.PlusNanoseconds((long)(trouble.ToSecond * 1e9)),
            Chance = trouble.Share,
        },
        trouble.Milliseconds is { } median
            ? new DisturbanceEffect.Delayed(new Authority.Latency.LogNormal(Duration.FromMilliseconds(median), Sigma))
            : new DisturbanceEffect.Status(503));
}
