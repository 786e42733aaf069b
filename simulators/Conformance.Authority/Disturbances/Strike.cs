using NodaTime;

namespace Conformance.Authority;

/// <summary>What strikes one request.</summary>
/// <param name="Effects">In the order of the data; none for a request that goes through.</param>
/// <param name="Delay">How much longer it takes.</param>
internal sealed record Strike(IReadOnlyList<DisturbanceEffect> Effects, Duration Delay)
{
    public static Strike None { get; } = new([], Duration.Zero);

    /// <summary>The HTTP status instead of an answer; null where there is an answer.</summary>
    public int? Status { get; } = Effects.Select(effect => effect switch
    {
        DisturbanceEffect.Status status => status.Code,
        DisturbanceEffect.Lost => 504,
        _ => (int?)null,
    }).FirstOrDefault(status => status is not null);

    /// <summary>Whether the connection is reset.</summary>
    public bool IsReset { get; } = Effects.Any(effect => effect is DisturbanceEffect.Reset);

    /// <summary>How often a file's answer comes.</summary>
    public int Copies => Status is not null || IsReset ? 0 : Effects.Any(effect => effect is DisturbanceEffect.Duplicate) ? 2 : 1;

    /// <summary>What is left of an answer.</summary>
    public byte[] Spoil(byte[] answer) => Effects.Aggregate(answer, (bytes, effect) => SpoiltBytes.Of(bytes, effect));
}
