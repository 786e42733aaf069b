using Conformance.Load.Arrivals;
using Conformance.Load.Profiles;

namespace Conformance.Load.Results;

/// <summary>All that a run follows from: whoever has it can do the run again, or a part of it.</summary>
/// <param name="Profile">Shape and objectives.</param>
/// <param name="Traffic">Name of the traffic model.</param>
/// <param name="Scale">How much of the country's traffic.</param>
/// <param name="PerSecond">Arrivals a second where the profile says 1; in all, whatever the number of shards.</param>
/// <param name="Target">What is loaded.</param>
/// <param name="Workers">How many requests may be under way at once, in each shard.</param>
/// <param name="Seed">Of all chance.</param>
/// <param name="Shards">How many machines share it.</param>
/// <param name="CardShare">The share of inquiries by card that was asked for; null for the model's.</param>
public sealed record LoadPlan(LoadProfile Profile, string Traffic, string Scale, double PerSecond, string Target, int Workers, int Seed, int Shards, double? CardShare = null)
{
    /// <summary>When each request is due that a machine has a part in.</summary>
    /// <param name="shard">From 1.</param>
    public ArrivalSchedule Schedule(int shard) => new(Profile.Curve(PerSecond), Profile.Arrivals, Seed, new(shard, Shards));
}
