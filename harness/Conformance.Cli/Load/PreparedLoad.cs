using Conformance.Load.Requests;
using Conformance.Load.Results;
using Conformance.Load.Running;
using Conformance.Load.Targets;
using Conformance.Load.Traffic;

namespace Conformance.Cli.Load;

/// <summary>What a run loads, and all that was made in advance for it.</summary>
internal sealed class PreparedLoad : IDisposable
{
    private readonly IDisposable? _made;

    private PreparedLoad(string description, Func<ILoadTarget> target, IDisposable? made) => (Description, Target, _made) = (description, target, made);

    /// <summary>In words, what was made.</summary>
    public string Description { get; }

    /// <summary>Makes what is loaded, once for each run.</summary>
    public Func<ILoadTarget> Target { get; }

    /// <summary>Somebody's own system, asked what its owner wrote down.</summary>
    public static PreparedLoad Of(Uri address, OwnRequests requests, LoadPlan plan) =>
        new(FormattableString.Invariant($"{requests.Requests.Count} requests of {requests.Name}"), () => new RequestTarget(address, requests, plan.Seed, plan.Profile.Timeout), made: null);

    /// <summary>Whatever speaks as the simulated centre does, or the core.</summary>
    public static PreparedLoad Of(LoadOptions options, InquiryMix mix, LoadPlan plan, TimeProvider time)
    {
        var traffic = new PreparedTraffic(options.Fixtures, mix, plan.Profile.Curve(plan.PerSecond).Count / plan.Shards, plan.Seed, time);
        return new(
            traffic.Description,
            options.Target is { } address ? () => traffic.Endpoint(address, plan.Profile)
                : options.AgainstCentre ? () => traffic.Centre(plan.Profile)
                : traffic.Core,
            traffic);
    }

    public void Dispose() => _made?.Dispose();
}
