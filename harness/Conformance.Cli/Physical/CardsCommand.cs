using System.CommandLine;
using Conformance.Bench.Physical.Cards;
using Conformance.Bench.Physical.Custody;
using Conformance.Bench.Requirements;
using NodaTime;

namespace Conformance.Cli.Physical;

/// <summary>conformance cards: which physical test card is whose, and who has it.</summary>
internal sealed class CardsCommand
{
    private readonly Argument<string> _token = new("token") { Description = "Which card, as 'conformance doctor' prints it" };
    private readonly Option<string> _by = new("--by") { Description = "Who does it", Required = true };
    private readonly Option<string?> _persona = new("--persona") { Description = "Whose card it is" };
    private readonly Option<string?> _state = new("--state") { Description = "What became of it: usable, locked, sacrificed" };
    private readonly Option<string> _cards = new LaboratoryFiles().Cards;
    private readonly TimeProvider _time;

    private CardsCommand(TimeProvider time)
    {
        _time = time;
        _token.Validators.Add(result =>
        {
            if (CardToken.Parse(result.Tokens.Single().Value) is null)
            {
                result.AddError($"\"{result.Tokens.Single().Value}\" is no token; it looks like 3f9a-1c22-7b04");
            }
        });
        _state.AcceptOnlyFromAmong([.. CatalogueWords.All<CardState>()]);
    }

    public static Command Create(TimeProvider time)
    {
        var cards = new CardsCommand(time);
        return new("cards", "Keeps the book of physical test cards")
        {
            cards.List(),
            cards.Change("take", "Writes down who takes a card", [], (book, parsed, who, at) => book.Take(cards.TokenOf(parsed), who, at)),
            cards.Change("return", "Writes down who gives a card back", [], (book, parsed, who, at) => book.Return(cards.TokenOf(parsed), who, at)),
            cards.Change(
                "mark",
                "Writes down whose a card is and what became of it; adds a card that is new",
                [cards._persona, cards._state],
                (book, parsed, who, at) => book.Mark(cards.TokenOf(parsed), parsed.GetValue(cards._persona), parsed.GetValue(cards._state) is { } word ? CatalogueWords.Parse<CardState>(word) : null, who, at)),
        };
    }

    private Command List()
    {
        var command = new Command("list", "Shows every card, whose it is, what became of it and who has it") { _cards };
        command.SetAction(parsed =>
        {
            Print(new CustodyFile(parsed.GetValue(_cards)!, _time).Read(), Console.Out);
            return ExitCodes.Passed;
        });
        return command;
    }

    private Command Change(string name, string description, Option[] more, Func<CustodyBook, ParseResult, string, Instant, CustodyBook> change)
    {
        var command = new Command(name, description) { _token, _by, _cards };
        foreach (var option in more)
        {
            command.Add(option);
        }

        command.SetAction(async (parsed, cancellation) =>
        {
            var at = Instant.FromDateTimeOffset(_time.GetUtcNow());
            var book = await new CustodyFile(parsed.GetValue(_cards)!, _time).ChangeAsync(book => change(book, parsed, parsed.GetValue(_by)!, at), cancellation);
            Print(book, Console.Out);
            return ExitCodes.Passed;
        });
        return command;
    }

    private static void Print(CustodyBook book, TextWriter output)
    {
        output.WriteLine($"cards ({book.Cards.Count})");
        foreach (var card in book.Cards)
        {
            var where = card.TakenBy is { } taken ? $"taken by {taken.Who} at {taken.At}" : "in its place";
            output.WriteLine($"  {card.Token}  {card.Persona,-16} {CatalogueWords.Of(card.State),-10} {where}");
        }
    }

    private CardToken TokenOf(ParseResult parsed) => CardToken.Parse(parsed.GetValue(_token))!;
}
