using Conformance.Load.Arrivals;
using Conformance.Load.Running;

namespace Conformance.Harness.Tests.Load;

/// <summary>A server with so many desks, each of which takes its time; it may stop for a while, and refuse for a while.</summary>
internal sealed class VirtualServer(VirtualClock clock, int desks, TimeSpan service) : ILoadTarget
{
    private readonly TimeSpan[] _freeAt = new TimeSpan[desks];

    public (TimeSpan From, TimeSpan To) Stop { get; init; }

    public (TimeSpan From, TimeSpan To) Outage { get; init; }

    public List<(Arrival Arrival, TimeSpan At)> Seen { get; } = [];

    public string Description => "virtual server";

    public async Task<RequestOutcome> SendAsync(Arrival arrival, CancellationToken cancellation)
    {
        var now = TimeSpan.FromTicks(clock.GetTimestamp());
        Seen.Add((arrival, now));
        if (now >= Outage.From && now < Outage.To)
        {
            return RequestOutcome.Failed("status 503");
        }

        var desk = Array.IndexOf(_freeAt, _freeAt.Min());
        var begin = _freeAt[desk] > now ? _freeAt[desk] : now;
        begin = begin >= Stop.From && begin < Stop.To ? Stop.To : begin;
        _freeAt[desk] = begin + service;
        await clock.PassAsync(_freeAt[desk] - now);
        return RequestOutcome.Answered("valid");
    }

    public void Dispose()
    {
    }
}
