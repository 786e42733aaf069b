using System.CommandLine;
using Conformance.Bench.Explaining;
using Conformance.Bench.Fixtures;
using Conformance.Cli.Devices;
using Conformance.Cli.Usage;

namespace Conformance.Cli.Explaining;

/// <summary>conformance explain: what would happen to a person at the desk on a day, and by which rules.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var person = new Argument<string>("person") { Description = "Id of a persona (fixtures/personas)" };
        var on = DayOption.On("The day at the desk, as 2025-05-20");
        on.Required = true;
        var language = new Option<string>("--language") { Description = "en or ja", DefaultValueFactory = _ => "en" };
        var device = new Option<string?>("--device") { Description = "File of a simulated reader's profile; without it, fixtures/readers/model-a.json" };
        var fixtures = new Option<string?>("--fixtures") { Description = "Folder of personas, certificates and register" };
        language.AcceptOnlyFromAmong("en", "ja");
        var explain = new Command("explain", "Says in words what would happen to a person at the desk on a day, why, and by which facts") { person, on, language, device, fixtures };
        explain.SetAction(async (parsed, _) =>
        {
            var explainer = new DeskExplainer(new BenchFixtures(parsed.GetValue(fixtures) ?? Folders.Default.Fixtures), SimulatedProfile.Read(parsed.GetValue(device)));
            Print(await explainer.ExplainAsync(parsed.GetValue(person)!, parsed.GetValue(on)!.Value), new ExplanationWords(parsed.GetValue(language)!));
            return ExitCodes.Passed;
        });
        return explain;
    }

    private static void Print(IReadOnlyList<Explained> explanations, ExplanationWords words)
    {
        foreach (var explained in explanations)
        {
            Console.WriteLine($"{words.TextOf(explained)} [{string.Join(", ", words.FactsOf(explained.Rule))}]");
        }
    }
}
