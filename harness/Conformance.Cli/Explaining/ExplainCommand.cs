using System.CommandLine;
using Conformance.Bench.Explaining;
using Conformance.Bench.Fixtures;
using Conformance.Cli.Devices;
using NodaTime;
using NodaTime.Text;

namespace Conformance.Cli.Explaining;

/// <summary>conformance explain: what would happen to a person at the desk on a day, and by which rules.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var person = new Argument<string>("person") { Description = "Id of a persona (fixtures/personas)" };
        var on = new Option<string>("--on") { Description = "The day at the desk, as 2025-05-20", Required = true };
        var language = new Option<string>("--language") { Description = "en or ja", DefaultValueFactory = _ => "en" };
        var device = new Option<string?>("--device") { Description = "File of a simulated reader's profile; without it, fixtures/readers/model-a.json" };
        var fixtures = new Option<string?>("--fixtures") { Description = "Folder of personas, certificates and register" };
        language.AcceptOnlyFromAmong("en", "ja");
        on.Validators.Add(result =>
        {
            if (result.Tokens is [var written] && !LocalDatePattern.Iso.Parse(written.Value).Success)
            {
                result.AddError($"--on takes a day such as 2025-05-20, not \"{written.Value}\"");
            }
        });
        var explain = new Command("explain", "Says in words what would happen to a person at the desk on a day, why, and by which facts") { person, on, language, device, fixtures };
        explain.SetAction(async (parsed, _) =>
        {
            var day = LocalDatePattern.Iso.Parse(parsed.GetValue(on)!).Value;
            var explainer = new DeskExplainer(new BenchFixtures(parsed.GetValue(fixtures) ?? Folders.Default.Fixtures), SimulatedProfile.Read(parsed.GetValue(device)));
            Print(await explainer.ExplainAsync(parsed.GetValue(person)!, day), new ExplanationWords(parsed.GetValue(language)!));
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
