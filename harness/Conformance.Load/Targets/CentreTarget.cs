using Conformance.Authority;
using Conformance.Load.Arrivals;
using Conformance.Load.Profiles;
using Conformance.Load.Running;
using Conformance.Load.Traffic;

namespace Conformance.Load.Targets;

/// <summary>The simulated centre over HTTP, in this process, with the troubles of the profile. It hands out the prepared challenges first.</summary>
internal sealed class CentreTarget : ILoadTarget
{
    private readonly EligibilityCentre _centre;
    private readonly WireTarget _wire;

    public CentreTarget(
        LoadProfile profile, Conversation conversation, InsuredRegister register, TestCertificateAuthority authority, PreparedSignatures signatures, int seed, TimeProvider time)
    {
        var settings = new CentreSettings { Disturbances = CentreTroubles.Of(profile.Centre, time) };
        _centre = EligibilityCentre.Start(settings, register, authority, time, new PreparedChallenges(signatures, seed), new Unheard());
        _wire = new(_centre.Address, profile, conversation) { Description = "simulated centre over HTTP, in process" };
    }

    public string Description => _wire.Description;

    /// <summary>Where it listens.</summary>
    public Uri Address => _centre.Address;

    public Task<RequestOutcome> SendAsync(Arrival arrival, CancellationToken cancellation) => _wire.SendAsync(arrival, cancellation);

    public void Dispose()
    {
        _wire.Dispose();
        _centre.Dispose();
    }

    private sealed class Unheard : ICentreObserver
    {
        public void Answered(CentreExchange exchange)
        {
        }
    }
}
