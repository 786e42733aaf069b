using Conformance.Authority;
using Conformance.Bench.Fixtures;
using Conformance.Load.Profiles;
using Conformance.Load.Running;
using Conformance.Load.Targets;
using NodaTime;

namespace Conformance.Load.Traffic;

/// <summary>All that is made in advance of a run: keys, certificates, signatures, the register.</summary>
public sealed class PreparedTraffic : IDisposable
{
    /// <summary>So many signatures at most: a core makes some 1,700 a second.</summary>
    private const int MostSignatures = 4_000;

    private readonly TestCertificateAuthority _authority;
    private readonly CardKeys _keys;
    private readonly PreparedPeople _people;
    private readonly PreparedSignatures _signatures;
    private readonly InquiryMix _mix;
    private readonly TimeProvider _time;
    private readonly int _seed;

    /// <summary>Makes them.</summary>
    /// <param name="fixtures">The folder fixtures.</param>
    /// <param name="mix">What arrivals ask.</param>
    /// <param name="expected">How many arrivals there will be.</param>
    /// <param name="seed">Of challenges.</param>
    /// <param name="time">The clock: certificates are made for today.</param>
    /// <exception cref="Bench.BenchFaultException">A fixture is missing or broken.</exception>
    public PreparedTraffic(string fixtures, InquiryMix mix, double expected, int seed, TimeProvider time)
    {
        (_mix, _seed, _time) = (mix, seed, time);
        _authority = new BenchFixtures(fixtures).LoadAuthority();
        _keys = CardKeys.Read(Path.Combine(fixtures, "certificates"));
        _people = PreparedPeople.Make(_authority, _keys, Instant.FromDateTimeOffset(time.GetUtcNow()));
        _signatures = PreparedSignatures.Make(_keys, (int)Math.Clamp(expected, _keys.Count, MostSignatures), seed);
    }

    /// <summary>In words: how many people and signatures there are.</summary>
    public string Description => FormattableString.Invariant($"{_people.Count} people with {_keys.Count} keys, {_signatures.Count} signatures");

    /// <summary>The verification core in this process.</summary>
    public ILoadTarget Core() => new CoreTarget(_mix, _people, _signatures, _keys, _authority, _time);

    /// <summary>The simulated centre over HTTP; the time at which its troubles begin is now.</summary>
    public ILoadTarget Centre(LoadProfile profile) =>
        new CentreTarget(profile, Conversation, _people.Register, _authority, _signatures, _seed, _time);

    /// <summary>Somebody's own system that speaks as the simulated centre does.</summary>
    public ILoadTarget Endpoint(Uri address, LoadProfile profile) => new WireTarget(address, profile, Conversation);

    /// <inheritdoc/>
    public void Dispose()
    {
        _keys.Dispose();
        _authority.Dispose();
    }

    private Conversation Conversation => new(_mix, _people, _signatures, _keys, _time);
}
