using System.Security.Cryptography;
using Conformance.Bench;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Judgement;
using Conformance.Benchmarks.Cards;
using Conformance.Benchmarks.Centre;
using Conformance.Benchmarks.Certificates;
using Conformance.Benchmarks.Load;
using Conformance.Benchmarks.Measurement;
using Conformance.Benchmarks.Messages;
using Conformance.Benchmarks.Scenarios;
using Conformance.CardSimulator.Personas;

namespace Conformance.Benchmarks;

/// <summary>The parts of a measurement, each by its name: each figure beside the one of the same run that it is a ratio of.</summary>
internal sealed class BenchmarkSession
{
    private const string PersonaId = "taro";

    private readonly string _root;
    private readonly TimeProvider _clock;
    private readonly Meter _meter;
    private readonly BenchFixtures _fixtures;
    private readonly (string Name, Func<Task<IEnumerable<Row>>> Measure)[] _parts;

    public BenchmarkSession(string root, TimeProvider clock)
    {
        (_root, _clock, _meter, _fixtures) = (root, clock, new Meter(clock), new BenchFixtures(Path.Combine(root, "fixtures")));
        _parts = [("cards", CardsAsync), ("core", CoreAsync), ("messages", MessagesAsync), ("centre", CentreAsync), ("mappings", () => new MappingSpeed(root).MeasureAsync()), ("scenarios", ScenariosAsync), ("load", () => StoppedServerRun.MeasureAsync(_clock))];
    }

    /// <summary>What may be asked for.</summary>
    public IEnumerable<string> Parts => _parts.Select(part => part.Name);

    /// <summary>Measures some parts, in the order of <see cref="Parts"/>; all where none is named.</summary>
    public async Task<IReadOnlyList<Row>> RunAsync(IReadOnlyCollection<string> names)
    {
        var rows = new List<Row>();
        foreach (var (_, measure) in _parts.Where(part => names.Count == 0 || names.Contains(part.Name)))
        {
            rows.AddRange(await measure());
        }

        return rows;
    }

    private async Task<IEnumerable<Row>> CardsAsync()
    {
        var persona = _fixtures.Persona(PersonaId);
        var pcscd = await new PcscRoundTrips(_meter, _clock, persona).MeasureAsync();
        return
        [
            new("SELECT of vicc, pcscd, median", pcscd.Vicc.Other.Median, "µs"),
            new("SELECT of vicc, pcscd", pcscd.Vicc.Other.PerSecond, "APDUs/s"),
            new("retry query beside it, pcscd", pcscd.Vicc.Card.PerSecond, "APDUs/s", pcscd.Vicc.Card.RateBeside(pcscd.Vicc.Other, "vicc")),
            .. Times("retry query", pcscd.RetryQuery),
            .. Times("READ BINARY", pcscd.ReadBinary),
            .. Commands(persona, pcscd),
        ];
    }

    private Task<IEnumerable<Row>> MessagesAsync() => Task.FromResult(new MessageSpeed(_meter, Path.Combine(_root, "fixtures", "messages")).Rows());

    private Task<IEnumerable<Row>> CentreAsync() => Task.FromResult(new CentreSpeed(_fixtures, Path.Combine(_root, "fixtures", "certificates"), _clock).Measure());

    private async Task<IEnumerable<Row>> ScenariosAsync()
    {
        var scenarios = await ScenarioRate.MeasureAsync(Path.Combine(_root, "features"), _fixtures, _clock);
        return
        [
            new("smoke set, in process, first of all", scenarios.Smoke.TotalSeconds, "s"),
            new("all features, in process, for the first time", scenarios.First.TotalSeconds, "s"),
            new("scenarios, in process", scenarios.PerSecond, "scenarios/s"),
            new("features, in process", scenarios.FeaturesPerSecond, "features/s"),
        ];
    }

    private static IEnumerable<Row> Times(string command, RoundTripTimes times) =>
    [
        new($"{command} of the plain card, pcscd, median", times.Other.Median, "µs"),
        new($"{command} of the plain card, pcscd", times.Other.PerSecond, "APDUs/s"),
        new($"{command}, pcscd, median", times.Card.Median, "µs", times.Card.TimeBeside(times.Other, "plain card")),
        new($"{command}, pcscd, p99", times.Card.Percentile99, "µs"),
        new($"{command}, pcscd", times.Card.PerSecond, "APDUs/s", times.Card.RateBeside(times.Other, "plain card")),
    ];

    private IEnumerable<Row> Commands(Persona persona, RoundTrips pcscd)
    {
        var select = new CardOnDesk(persona, CardCommands.SelectJpki());
        var read = new CardOnDesk(persona, CardCommands.SelectJpki(), CardCommands.SelectCertificate());
        var query = new CardOnDesk(persona, CardCommands.SelectJpki(), CardCommands.SelectPin());
        var mixed = new MixedCommands(persona);
        var rates = _meter.PerSecond(
            select.Sending(CardCommands.SelectCertificate(), 0x9000),
            query.Sending(CardCommands.RetryQuery(), 0x63C3),
            read.Sending(CardCommands.ReadBinary(), 0x9000));
        return
        [
            new("SELECT, in process", rates[0], "APDUs/s"),
            new("retry query, in process", rates[1], "APDUs/s", Ratio.Of(rates[1], pcscd.RetryQuery.Card.PerSecond, "pcscd")),
            new("READ BINARY, in process", rates[2], "APDUs/s", Ratio.Of(rates[2], pcscd.ReadBinary.Card.PerSecond, "pcscd")),
            new("SELECT, VERIFY, READ BINARY mixed, one core", mixed.PerCoreSecond(_meter), "APDUs/s"),
            new("allocated for one of these", mixed.AllocatedPerCommand(), "bytes"),
        ];
    }

    private async Task<IEnumerable<Row>> CoreAsync()
    {
        var persona = _fixtures.Persona(PersonaId);
        var challenge = SHA256.HashData("a challenge of the centre"u8);
        var card = new CardOnDesk(
            persona, CardCommands.SelectJpki(), CardCommands.SelectPin(), CardCommands.Verify(persona.AuthenticationPin!.Reveal()), CardCommands.SelectKey());
        var core = new CoreSpeed(_meter, _fixtures, Path.Combine(_root, "fixtures", "certificates"));
        var pairs = await SpeedPairs.MeasureAsync(_meter, [card.Sending(CardCommands.Sign(challenge), 0x9000), .. core.Works])
            ?? throw new BenchFaultException(Owner.Configuration, "openssl is not installed, and its speed is what others are ratios of", "install openssl");
        return
        [
            new("RSA-2048 verification, openssl speed", pairs.OpenSsl.VerificationsPerSecond, "verifications/s"),
            new("RSA-2048 signature, openssl speed", pairs.OpenSsl.SignaturesPerSecond, "signatures/s"),
            new("signature of the card, one core", pairs.Rates[0], "signatures/s", new(pairs.ToSignatures[0], "openssl")),
            .. CoreSpeed.Rows(pairs, 1),
            .. core.Rows(),
        ];
    }
}
