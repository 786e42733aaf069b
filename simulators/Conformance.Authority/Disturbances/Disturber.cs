using NodaTime;

namespace Conformance.Authority;

/// <summary>Counts requests and says what becomes of each. Seeded: the same requests in the same order are struck the same. May be used by several threads.</summary>
internal sealed class Disturber(IReadOnlyList<Disturbance> disturbances, Func<double> chance)
{
    private readonly Lock _lock = new();
    private readonly int[] _counts = new int[disturbances.Count];

    public bool IsQuiet => disturbances.Count == 0;

    /// <summary>Whether the register cannot be asked at a moment.</summary>
    public bool IsClosed(LocalDateTime now) => disturbances.Any(one => one.Effect is DisturbanceEffect.Maintenance && one.Scope.IsAt(now));

    /// <summary>How far the centre's clock is ahead at a moment of the true one.</summary>
    public Duration Skew(LocalDateTime now) => disturbances
        .Where(one => one.Scope.IsAt(now))
        .Select(one => one.Effect is DisturbanceEffect.ClockSkew skew ? skew.Ahead : Duration.Zero)
        .Aggregate(Duration.Zero, (sum, one) => sum + one);

    /// <summary>What strikes one request, in the order of the data.</summary>
    public Strike Next(RequestFacts facts, LocalDateTime now)
    {
        lock (_lock)
        {
            var effects = new List<DisturbanceEffect>();
            for (var i = 0; i < disturbances.Count; i++)
            {
                var scope = disturbances[i].Scope;
                if (scope.IsOf(facts) && scope.IsAt(now) && scope.IsTurn(++_counts[i]) && (scope.Chance >= 1 || chance() < scope.Chance))
                {
                    effects.Add(disturbances[i].Effect);
                }
            }

            var delay = effects.OfType<DisturbanceEffect.Delayed>().Aggregate(Duration.Zero, (sum, one) => sum + one.Latency.Draw(chance));
            return new(effects, delay);
        }
    }
}
