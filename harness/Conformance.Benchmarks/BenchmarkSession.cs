using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Conformance.Bench.Fixtures;
using Conformance.Benchmarks.Cards;
using Conformance.Benchmarks.Certificates;
using Conformance.Benchmarks.Measurement;
using Conformance.Benchmarks.Scenarios;
using Conformance.CardSimulator.Personas;

namespace Conformance.Benchmarks;

/// <summary>One run of everything: each figure beside the one that it is a ratio of.</summary>
internal sealed class BenchmarkSession(string root, TimeProvider clock)
{
    private const string PersonaId = "taro";

    private readonly Meter _meter = new(clock);
    private readonly BenchFixtures _fixtures = new(Path.Combine(root, "fixtures"));

    public async Task<IReadOnlyList<Row>> RunAsync()
    {
        var persona = _fixtures.Persona(PersonaId);
        var pcscd = await new PcscRoundTrips(_meter, clock, persona).MeasureAsync();
        var scenarios = await ScenarioRate.MeasureAsync(Path.Combine(root, "features"), _fixtures, clock);
        return
        [
            new("SELECT of vicc, pcscd, median", pcscd.Vicc.Other.Median, "µs"),
            new("SELECT of vicc, pcscd", pcscd.Vicc.Other.PerSecond, "APDUs/s"),
            new("retry query beside it, pcscd", pcscd.Vicc.Card.PerSecond, "APDUs/s", pcscd.Vicc.Card.RateBeside(pcscd.Vicc.Other, "vicc")),
            .. Times("retry query", pcscd.RetryQuery),
            .. Times("READ BINARY", pcscd.ReadBinary),
            .. Commands(persona, pcscd),
            .. await CryptographyAsync(persona),
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

    private async Task<IEnumerable<Row>> CryptographyAsync(Persona persona)
    {
        var challenge = SHA256.HashData("a challenge of the centre"u8);
        var check = new HolderCheck(_fixtures, PersonaId, challenge);
        var card = new CardOnDesk(
            persona, CardCommands.SelectJpki(), CardCommands.SelectPin(), CardCommands.Verify(persona.AuthenticationPin!.Reveal()), CardCommands.SelectKey());
        using var certificate = X509CertificateLoader.LoadCertificate(persona.Authentication!.Certificate.Span);
        using var publicKey = certificate.GetRSAPublicKey()!;
        using var privateKey = RSA.Create(2048);
        var sign = card.Sending(CardCommands.Sign(challenge), 0x9000);
        var rates = _meter.PerSecond(
            () => RequireValid(publicKey.VerifyData(challenge, check.Signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)),
            check.Run,
            check.RunFromDer,
            () => privateKey.SignData(challenge, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
            sign);
        var pairs = await SignaturePairs.MeasureAsync(_meter, sign);
        var openSsl = pairs?.OpenSsl;
        return
        [
            .. openSsl is null ? Array.Empty<Row>() : [new("RSA-2048 verification, openssl speed", openSsl.VerificationsPerSecond, "verifications/s")],
            new("RSA-2048 verification, .NET", rates[0], "verifications/s", openSsl is null ? null : Ratio.Of(rates[0], openSsl.VerificationsPerSecond, "openssl")),
            new("certificate check (2 verifications)", rates[1], "checks/s", Ratio.Of(rates[1], rates[0], ".NET verifications")),
            new("certificate check from DER", rates[2], "checks/s", Ratio.Of(rates[2], rates[0], ".NET verifications")),
            .. openSsl is null
                ? Array.Empty<Row>()
                : [new("RSA-2048 signature, openssl speed", openSsl.SignaturesPerSecond, "signatures/s")],
            new("RSA-2048 signature, .NET", rates[3], "signatures/s", openSsl is null ? null : Ratio.Of(rates[3], openSsl.SignaturesPerSecond, "openssl")),
            pairs is null
                ? new("signature of the card, in process", rates[4], "signatures/s", Ratio.Of(rates[4], rates[3], ".NET signatures"))
                : new("signature of the card, one core", pairs.CardPerCoreSecond, "signatures/s", new(pairs.CardToOpenSsl, "openssl")),
        ];
    }

    private static void RequireValid(bool isValid)
    {
        if (!isValid)
        {
            throw new InvalidOperationException("The card's signature is not valid.");
        }
    }
}
