using System.Security.Cryptography.X509Certificates;
using Conformance.Bench.Fixtures;
using Conformance.CardSimulator.Personas;
using Conformance.CardSimulator.Personas.Lint;
using Conformance.Cli.Cards;
using NodaTime;

namespace Conformance.Harness.Tests.Cli;

/// <summary>Whoever a seed draws, their card, its certificates and their name fit together.</summary>
public sealed class NewCardTests : IDisposable
{
    private const int Seeds = 50;
    private static readonly LocalDate Today = new(2025, 3, 3);
    private static readonly DateTimeZone Tokyo = DateTimeZoneProviders.Tzdb["Asia/Tokyo"];
    private static readonly string[] Keys = ["auth", "sign", "input-support", "delivery", "card-face", "common"];

    private readonly CommandLine _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void Fifty_seeds_draw_cards_without_a_fault_that_are_valid_and_of_their_holders()
    {
        var drawn = Enumerable.Range(0, Seeds).Select(Make).ToList();

        Assert.Empty(drawn.SelectMany(file => PersonaLint.Check([file])));
        var personas = drawn.Select(BenchFixtures.PersonaAt).ToList();
        Assert.All(personas, MustFitTogether);
        Assert.InRange(personas.Select(persona => Days(persona).First).Distinct().Count(), 40, Seeds);
        Assert.InRange(personas.Select(persona => persona.Holder.Name).Distinct().Count(), 25, Seeds);
    }

    [Fact]
    public void A_seed_draws_this_person()
    {
        var persona = BenchFixtures.PersonaAt(Make(7));
        Assert.Equal("例示　一太 ﾚｲｼﾞ ｲﾁﾀ 1930-06-16 2022-06-17 2027-06-16 2027-06-16", $"{persona.Holder.Name} {persona.Holder.Kana} {persona.Holder.BirthDate:uuuu-MM-dd} {Days(persona).First:uuuu-MM-dd} {Days(persona).Last:uuuu-MM-dd} {persona.CardExpires:uuuu-MM-dd}");
    }

    private static void MustFitTogether(Persona persona)
    {
        var (first, last) = Days(persona);
        Assert.InRange(first, new LocalDate(2015, 3, 3), Today);
        Assert.InRange(first, persona.Holder.BirthDate.PlusYears(18), Today);
        Assert.InRange(last, Today, persona.CardExpires);
        // Both end on a birthday; one on 29 February has it on the 28th where there is none.
        Assert.Equal(persona.Holder.BirthDate.PlusYears(last.Year - persona.Holder.BirthDate.Year), last);
        Assert.Equal(persona.Holder.BirthDate.PlusYears(persona.CardExpires.Year - persona.Holder.BirthDate.Year), persona.CardExpires);
        Assert.InRange(persona.CardExpires, Today, Today.PlusYears(10));
        Assert.Equal(persona.Holder.Sex == Sex.Male ? ('太', 'ﾀ') : ('代', 'ﾖ'), (persona.Holder.Name[^1], persona.Holder.Kana[^1]));
        Assert.Equal(
            persona.Holder.Name.Split('\u3000')[0] switch { "架空" => "ｶｸｳ", "見本" => "ﾐﾎﾝ", "例示" => "ﾚｲｼﾞ", var other => other },
            persona.Holder.Kana.Split(' ')[0]);
    }

    private static (LocalDate First, LocalDate Last) Days(Persona persona)
    {
        using var certificate = X509CertificateLoader.LoadCertificate(persona.Authentication!.Certificate.Span);
        return (Day(certificate.NotBefore), Day(certificate.NotAfter));
    }

    private static LocalDate Day(DateTime time) => Instant.FromDateTimeUtc(time.ToUniversalTime()).InZone(Tokyo).Date;

    /// <summary>Makes the card with taro's keys, which lie there already: 1,200 of its own would take long, and no date hangs on them.</summary>
    private string Make(int seed)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_program.Folder, "cards")).FullName;
        foreach (var key in Keys)
        {
            var kept = Path.Combine(CommandLine.Root, "fixtures", key is "auth" or "sign" ? "certificates" : "keys", $"taro.{key}.key.pem");
            File.Copy(kept, Path.Combine(folder, $"card-{seed}.{key}.key.pem"));
        }

        new NewCard(Path.Combine(CommandLine.Root, "fixtures"), TextWriter.Null).Make(seed, name: null, folder);
        return Path.Combine(folder, $"card-{seed}.json");
    }
}
