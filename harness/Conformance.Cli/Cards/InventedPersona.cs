using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Conformance.Authority;
using Conformance.Bench.Desk;
using Conformance.CardSimulator.Personas;
using Conformance.CardSimulator.Seeding;
using NodaTime;

namespace Conformance.Cli.Cards;

/// <summary>Somebody who does not exist, drawn from a seed, with a card that has everything.</summary>
internal sealed record InventedPersona(int Seed, string Id, InventedName Name, LocalDate BirthDate, bool IsMale, CardTerms Terms, string Digits, string Password)
{
    /// <summary>The day on which cards are used: the one of the desks in the features, as nothing here asks a clock.</summary>
    private static readonly LocalDate Today = DeskPlan.PlainDay.Date;

    private static readonly LocalDate EarliestBirth = new(1930, 1, 1);

    /// <summary>Escapes a full-width space all the same, which <see cref="ToJson"/> undoes.</summary>
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="seed">What everything follows from.</param>
    /// <param name="name">The name to use in place of a drawn one; null to draw it.</param>
    public static InventedPersona Draw(int seed, InventedName? name)
    {
        var random = new SeededBytes(string.Create(CultureInfo.InvariantCulture, $"persona {seed}"));
        var isMale = random.Below(2) == 0;
        var invented = InventedName.Draw(random, isMale);
        var birthDate = EarliestBirth.PlusDays(random.Below(28_000));
        const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
        return new(
            seed,
            string.Create(CultureInfo.InvariantCulture, $"card-{seed}"),
            name ?? invented,
            birthDate,
            isMale,
            CardTerms.Draw(random, birthDate, Today),
            string.Concat(Enumerable.Range(0, 40).Select(_ => (char)('0' + random.Below(10)))),
            string.Concat(Enumerable.Range(0, 8).Select(_ => Letters[random.Below(Letters.Length)])));
    }

    /// <summary>The order of one of the certificates.</summary>
    /// <param name="kind">003 or 001, which ends the subject with an A (facts/card.md 3.6).</param>
    public CertificateOrder Order(string kind) => new(
        string.Create(CultureInfo.InvariantCulture, $"NEWCARD{Digits[..7]}99999{kind}A"), 90_000L + Seed, Terms.CertificatesIssued, Terms.CertificatesExpire);

    public string ToJson() => new JsonObject
    {
        ["id"] = Id,
        ["reason"] = string.Create(CultureInfo.InvariantCulture, $"Made by card new --seed {Seed}: a card with everything."),
        ["holder"] = new JsonObject
        {
            ["name"] = Name.Text, ["kana"] = Name.Kana, ["birthDate"] = Iso(BirthDate), ["sex"] = IsMale ? "male" : "female", ["address"] = "架空県見本市例示町１－２－３",
        },
        ["card"] = new JsonObject
        {
            ["serial"] = "9" + Digits[..14], ["municipality"] = "99999", ["expires"] = Iso(Terms.CardExpires), ["atr"] = "3BE000FF8131FE4514",
            ["securityCode"] = Digits[14..18], ["individualNumber"] = NobodysNumber(), ["issuer"] = "issuer",
        },
        ["pins"] = new JsonObject
        {
            ["authentication"] = Digits[18..22], ["signature"] = Password, ["inputSupport"] = Digits[22..26], ["resident"] = Digits[26..30], ["common"] = Digits[30..34],
        },
        ["authentication"] = Credential("auth"),
        ["signature"] = Credential("sign"),
        ["inputSupport"] = new JsonObject { ["internalKey"] = $"{Id}.input-support.key.pem", ["deliveryKey"] = $"{Id}.delivery.key.pem" },
        ["cardFace"] = new JsonObject
        {
            ["key"] = $"{Id}.card-face.key.pem", ["name"] = $"{Id}.name.png", ["address"] = $"{Id}.address.png", ["photo"] = $"{Id}.jp2",
            ["securityCode"] = $"{Id}.security-code.png", ["number"] = $"{Id}.number.png",
        },
        ["resident"] = new JsonObject(),
        ["common"] = new JsonObject { ["key"] = $"{Id}.common.key.pem" },
    }.ToJsonString(Readable).Replace("\\u3000", "\u3000", StringComparison.Ordinal) + "\n";

    public override string ToString() => Id;

    private JsonObject Credential(string kind) => new() { ["certificate"] = $"{Id}.{kind}.cer", ["privateKey"] = $"{Id}.{kind}.key.pem", ["issuer"] = $"ca.{kind}.cer" };

    /// <summary>Twelve digits that are nobody's: 99, nine of ours, and a last digit that is not the one that checks.</summary>
    private string NobodysNumber() => IndividualNumber.WithWrongCheckDigit("99" + Digits[..9]);

    private static string Iso(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
