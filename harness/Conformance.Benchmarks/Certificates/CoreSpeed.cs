using System.Globalization;
using Conformance.Authority;
using Conformance.Bench.Fixtures;
using Conformance.Benchmarks.Measurement;
using Conformance.Verification;
using NodaTime;

namespace Conformance.Benchmarks.Certificates;

/// <summary>How fast the verification core is: beside openssl, on two cores, for a country, with a long revocation list.</summary>
internal sealed class CoreSpeed(Meter meter, BenchFixtures fixtures, string certificates)
{
    private const int Village = 1_000;
    private const int Country = 10_000_000;
    private const int Revoked = 1_000_000;

    private readonly Visitors _visitors = new(fixtures, certificates);

    /// <summary>A certificate that was not seen before, and one that was.</summary>
    public Action[] Works => [NotSeenBefore().Run, SeenBefore().Run];

    /// <summary>The rows of <see cref="Works"/>, measured in pairs with openssl, the first of them at <paramref name="index"/>.</summary>
    public static IEnumerable<Row> Rows(SpeedPairs pairs, int index) =>
    [
        new("full verification, one core", pairs.Rates[index], "visits/s", new(2 * pairs.ToVerifications[index], "two of openssl's verifications")),
        new("full verification of who came before, one core", pairs.Rates[index + 1], "visits/s", new(pairs.ToVerifications[index + 1], "one of openssl's verifications")),
    ];

    public IEnumerable<Row> Rows() => [TwoCores(), .. RegisterSizes(), LongRevocationList()];

    private Row TwoCores()
    {
        var (rate, times) = meter.OnTwoThreads(NotSeenBefore().Run, NotSeenBefore().Run);
        return new("full verification, two threads", rate, "visits/s", new(times, "one thread"));
    }

    private IEnumerable<Row> RegisterSizes()
    {
        var anybody = ((RegisterReply.Found)_visitors.Register.Find(Subject(), Desk.Today(Visitors.Now))).Record;
        using var village = new CountryRegister(Village, anybody, new(1));
        using var country = new CountryRegister(Country, anybody, new(1));
        var (few, many, times) = meter.InPairs(Check(village).Run, Check(country).Run);
        return
        [
            new("full verification, 1,000 registered", few, "visits/s"),
            new("full verification, 10,000,000 registered", many, "visits/s", new(times, "1,000 registered")),
            new("index of the 10,000,000", country.IndexBytesPerPerson, "bytes/person"),
        ];
    }

    private Row LongRevocationList()
    {
        var revoked = new Revocation(RevocationKind.Revoked, Instant.MinValue);
        var list = RevocationList.Of(Enumerable.Range(0, Revoked).Select(number => KeyValuePair.Create(number.ToString("X16", CultureInfo.InvariantCulture), revoked)));
        var (_, rate, times) = meter.InPairs(NotSeenBefore().Run, new FullCheck(_visitors.All, _visitors.Rules with { Revocations = list }, _visitors.Register).Run);
        return new("full verification, 1,000,000 revoked", rate, "visits/s", new(times, "nobody revoked"));
    }

    private string Subject() => HolderCertificate.Parse(_visitors.All[0].Certificate)!.Subject;

    private FullCheck NotSeenBefore() => Check(_visitors.Register);

    private FullCheck SeenBefore() => new(_visitors.All, _visitors.Rules, _visitors.Register, new CertificateCache(4 * _visitors.All.Count));

    private FullCheck Check(IEligibilityRegister register) => new(_visitors.All, _visitors.Rules, register);
}
