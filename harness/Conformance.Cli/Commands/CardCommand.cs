using System.CommandLine;
using Conformance.Bench.Fixtures;

namespace Conformance.Cli.Commands;

/// <summary>conformance card: a persona's card for other people's software.</summary>
internal static class CardCommand
{
    public static Command Create(TimeProvider time)
    {
        var persona = new Argument<string>("persona") { Description = "Whose card ('conformance list personas')" };
        var fixtures = new Option<string?>("--fixtures") { Description = "Folder of personas and certificates" };
        var insert = new Command("insert", "Keeps a card in the first virtual PC/SC reader until Ctrl-C") { persona, fixtures };
        insert.SetAction((parsed, _) => new CardInsertion(time, Console.Out).RunAsync(
            new BenchFixtures(parsed.GetValue(fixtures) ?? Folders.Default.Fixtures).Persona(parsed.GetValue(persona)!)));
        return new("card", "Serves simulated cards") { insert };
    }
}
