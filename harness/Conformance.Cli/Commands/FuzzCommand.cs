using System.CommandLine;
using System.Globalization;
using Conformance.Bench.Fixtures;
using Conformance.Cli.Usage;

namespace Conformance.Cli.Commands;

/// <summary>conformance fuzz: random commands, as long as asked, and the shortest sequence that breaks an invariant.</summary>
internal static class FuzzCommand
{
    public static Command Create(TimeProvider time)
    {
        var persona = new Option<string>("--persona") { Description = "Whose card ('conformance list personas')", DefaultValueFactory = _ => "taro" };
        var duration = new Option<string?>("--for") { Description = "How long, for instance 60s, 10m or 8h; without it and --commands, 60s" };
        var commands = NumberOption.Count("--commands", "How many commands");
        var seed = NumberOption.Seed("Seed of the commands");
        var file = new Option<string>("--out") { Description = "File for the failing sequence", DefaultValueFactory = _ => "conformance-fuzz.txt" };
        var replay = new Option<string?>("--replay") { Description = "Carries out the sequence in this file instead" };
        var defect = new Option<string?>("--defect") { Description = "A defect in the card, to see it found; an unknown name prints all" };
        var fixtures = new Option<string?>("--fixtures") { Description = "Folder of personas and certificates" };
        duration.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && Duration(text) is null)
            {
                result.AddError("--for takes a whole number and s, m or h, for instance 60s");
            }
        });
        var card = new Command("card", "Sends plausible and random commands to simulated cards and judges every answer")
        {
            persona, duration, commands, seed, file, replay, defect, fixtures,
        };
        card.SetAction(parsed => new FuzzSession(time, Console.Out).Run(
            new BenchFixtures(parsed.GetValue(fixtures) ?? Folders.Default.Fixtures).Persona(parsed.GetValue(persona)!),
            new(
                parsed.GetValue(duration) is { } text ? Duration(text) : parsed.GetValue(commands) is null ? TimeSpan.FromMinutes(1) : null,
                parsed.GetValue(commands),
                parsed.GetValue(seed),
                parsed.GetValue(file)!,
                parsed.GetValue(replay),
                parsed.GetValue(defect))));
        return new("fuzz", "Looks for commands that a simulated card answers wrongly") { card };
    }

    private static TimeSpan? Duration(string text) =>
        text.Length > 1 && int.TryParse(text[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? text[^1] switch { 's' => TimeSpan.FromSeconds(number), 'm' => TimeSpan.FromMinutes(number), 'h' => TimeSpan.FromHours(number), _ => null }
            : null;
}
