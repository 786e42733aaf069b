using System.CommandLine;
using Conformance.Cli.Cards;
using Conformance.Cli.Usage;

namespace Conformance.Cli.Commands;

/// <summary>conformance card: makes, explains, checks and serves the cards of personas.</summary>
internal static class CardCommand
{
    public static Command Create(TimeProvider time) => new("card", "Makes, explains, checks and serves simulated cards")
    {
        CardInsertCommand.Create(time),
        New(),
        Show(),
        Lint(),
    };

    private static Command New()
    {
        var seed = NumberOption.Whole("--seed", "Another number, another card; the same number, the same card byte for byte", 1, 0, int.MaxValue);
        var name = new Option<string?>("--name") { Description = "氏名; family and given name parted by U+3000; drawn from the seed without it" };
        var kana = new Option<string?>("--kana") { Description = "How the name is read, in half-width katakana" };
        var to = new Option<string>("--out") { Description = "Folder for the persona file and all that it points to", Required = true };
        var fixtures = Fixtures();
        var command = new Command("new", "Makes a persona with everything that a card can hold") { seed, name, kana, to, fixtures };
        command.Validators.Add(result =>
        {
            if ((result.GetValue(name), result.GetValue(kana)) is (not null, null) or (null, not null))
            {
                result.AddError("--name and --kana go together: nobody can tell from a name how it is read");
            }

            if (result.GetValue(kana) is { } text && !InventedName.IsKana(text))
            {
                result.AddError($"\"{text}\" is no half-width katakana like ｶｸｳ ﾀﾛｳ");
            }
        });
        command.SetAction(parsed => new NewCard(Folder(parsed, fixtures), Console.Out).Make(
            parsed.GetValue(seed), parsed.GetValue(name) is { } text ? new(text, parsed.GetValue(kana)!) : null, parsed.GetValue(to)!));
        return command;
    }

    private static Command Show()
    {
        var persona = Persona();
        var fixtures = Fixtures();
        var show = new Command("show", "Explains a card: applications, files, tries, certificates; nothing secret") { persona, fixtures };
        show.SetAction(parsed =>
        {
            new CardExplanation(Console.Out).Print(PersonaChoice.Read(Folder(parsed, fixtures), parsed.GetValue(persona)!));
            return ExitCodes.Passed;
        });
        return show;
    }

    private static Command Lint()
    {
        var personas = new Argument<string[]>("personas") { Description = PersonaChoice.Description + "; all personas without any", Arity = ArgumentArity.ZeroOrMore };
        personas.Validators.Add(result =>
        {
            // An argument that takes any number takes a misspelt option as well.
            foreach (var option in result.Tokens.Where(token => token.Value.StartsWith('-')))
            {
                result.AddError($"there is no option {option.Value}");
            }
        });
        var fixtures = Fixtures();
        var lint = new Command("lint", "Checks personas: form, keys, certificates, dates, numbers, images") { personas, fixtures };
        lint.SetAction(parsed => CardLint.Run(Folder(parsed, fixtures), parsed.GetValue(personas) ?? [], Console.Out));
        return lint;
    }

    private static Argument<string> Persona() => new("persona") { Description = PersonaChoice.Description };

    private static Option<string?> Fixtures() => new("--fixtures") { Description = "Folder of personas and certificates" };

    private static string Folder(ParseResult parsed, Option<string?> fixtures) => parsed.GetValue(fixtures) ?? Folders.Default.Fixtures;
}
