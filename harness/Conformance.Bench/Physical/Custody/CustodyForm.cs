using System.Text.Json;
using System.Text.Json.Nodes;
using Conformance.Bench.Devices;
using Conformance.Bench.Physical.Cards;
using Conformance.Bench.Requirements;
using NodaTime;
using NodaTime.Text;

namespace Conformance.Bench.Physical.Custody;

/// <summary>The custody book as JSON (cards.schema.json).</summary>
internal static class CustodyForm
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The book; null when a fault was noted.</summary>
    public static CustodyBook? Read(JsonElement root, List<string> faults)
    {
        var fields = new ProfileFields(root, "$", faults);
        fields.Ignore("$schema");
        var cards = fields.Objects("cards")?.Select(Card).ToList();
        fields.Close();
        faults.AddRange(Twice(cards ?? []));
        return cards is not null && faults.Count == 0 ? new([.. cards.OfType<KeptCard>()]) : null;
    }

    public static string Write(CustodyBook book) => new JsonObject
    {
        ["cards"] = new JsonArray([.. book.Cards.Select(card => new JsonObject
        {
            ["token"] = card.Token.Text,
            ["persona"] = card.Persona,
            ["state"] = CatalogueWords.Of(card.State),
            ["history"] = new JsonArray([.. card.History.Select(entry => new JsonObject
            {
                ["act"] = CatalogueWords.Of(entry.Act),
                ["who"] = entry.Who,
                ["at"] = InstantPattern.ExtendedIso.Format(entry.At),
            })]),
        })]),
    }.ToJsonString(Indented) + "\n";

    private static IEnumerable<string> Twice(List<KeptCard?> cards) =>
        from index in Enumerable.Range(0, cards.Count)
        where cards[index] is { } card && cards.Take(index).Any(other => other?.Token == card.Token)
        select $"$.cards[{index}].token: {cards[index]!.Token} is there twice; leave one of them out";

    private static KeptCard? Card(ProfileFields fields)
    {
        var token = fields.Parsed("token", CardToken.Parse, "3f9a-1c22-7b04");
        var persona = fields.Text("persona");
        var state = fields.Word("state", CatalogueWords.All<CardState>());
        var history = fields.Objects("history")?.Select(Event).ToList();
        fields.Close();
        return token is null || persona is null || state is null || history is null
            ? null
            : new(token, persona, CatalogueWords.Parse<CardState>(state)!.Value, [.. history.OfType<CustodyEvent>()]);
    }

    private static CustodyEvent? Event(ProfileFields fields)
    {
        var act = fields.Word("act", CatalogueWords.All<CustodyAct>());
        var who = fields.Text("who");
        var at = fields.Parsed("at", text => InstantPattern.ExtendedIso.Parse(text) is { Success: true } parsed ? new Moment(parsed.Value) : null, "2025-03-03T00:00:00Z");
        fields.Close();
        return act is null || who is null || at is null ? null : new(CatalogueWords.Parse<CustodyAct>(act)!.Value, who, at.At);
    }

    private sealed record Moment(Instant At);
}
