using System.CommandLine;
using Conformance.Bench.Fixtures;
using Conformance.Cli.Cards;
using Conformance.SmartCard.MyNumber;

namespace Conformance.Cli.Commands;

/// <summary>conformance card insert: cards for other people's software.</summary>
internal static class CardInsertCommand
{
    public static Command Create(TimeProvider time)
    {
        var personas = new Argument<string[]>("persona")
        {
            Description = PersonaChoice.Description + "; a second one goes into the second reader",
            Arity = new ArgumentArity(1, CardService.Slots),
        };
        var fixtures = new Option<string?>("--fixtures") { Description = "Folder of personas and certificates" };
        var transcript = new Option<string?>("--transcript") { Description = "File for what the card's users do, masked ('conformance transcript')" };
        var maskKey = MaskKeyOption.Create();
        var plan = new Option<string?>("--plan") { Description = "What goes wrong with the card: a file of fixtures/cards/plans, without .json" };
        var atr = new Option<string?>("--atr") { Description = $"Its answer to reset: {string.Join(", ", AnswerToReset.All.Select(answer => answer.Name))}" };
        atr.AcceptOnlyFromAmong([.. AnswerToReset.All.Select(answer => answer.Name)]);
        var insert = new Command("insert", "Keeps a card in the first virtual PC/SC reader until Ctrl-C") { personas, fixtures, transcript, maskKey, plan, atr };
        insert.Validators.Add(result =>
        {
            if (result.GetValue(personas) is [_, _, ..] && (result.GetValue(transcript) ?? result.GetValue(plan) ?? result.GetValue(atr)) is not null)
            {
                result.AddError("--transcript, --plan and --atr are of one card: insert them one by one");
            }

            if (result.GetValue(maskKey) is not null && result.GetValue(transcript) is null)
            {
                result.AddError("--mask-key needs --transcript");
            }
        });
        insert.SetAction((parsed, _) =>
        {
            var folder = parsed.GetValue(fixtures) ?? Folders.Default.Fixtures;
            var known = new BenchFixtures(folder);
            var chosen = parsed.GetValue(personas)!.Select(persona => PersonaChoice.Read(folder, persona)).ToList();
            var insertion = new CardInsertion(time, Console.Out);
            return chosen is [var one]
                ? insertion.RunAsync(new InsertedCard(one)
                {
                    Faults = parsed.GetValue(plan) is { } name ? known.FaultPlan(name) : null,
                    Other = parsed.GetValue(plan) is { } swapped && known.FaultPlan(swapped).Other is { } other ? known.Persona(other) : null,
                    Atr = parsed.GetValue(atr) is { } answer ? AnswerToReset.Find(answer) : null,
                    Transcript = parsed.GetValue(transcript),
                    MaskKey = MaskKeyOption.Read(parsed.GetValue(maskKey)),
                })
                : insertion.RunAsync(chosen);
        });
        return insert;
    }
}
