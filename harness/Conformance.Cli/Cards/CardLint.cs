using Conformance.Bench.Fixtures;
using Conformance.CardSimulator.Personas.Lint;

namespace Conformance.Cli.Cards;

/// <summary>conformance card lint: every fault with file and JSON path.</summary>
internal static class CardLint
{
    public static int Run(string fixtures, IReadOnlyList<string> namesOrFiles, TextWriter output)
    {
        IReadOnlyList<string> chosen = namesOrFiles.Count > 0 ? namesOrFiles : new BenchFixtures(fixtures).PersonaIds();
        string[] files = [.. chosen.Select(name => PersonaChoice.FileOf(fixtures, name))];
        var faults = PersonaLint.Check(files);
        foreach (var fault in faults)
        {
            output.WriteLine(fault);
        }

        output.WriteLine($"{files.Length} personas, {faults.Count} faults");
        return faults.Count == 0 ? ExitCodes.Passed : ExitCodes.Failed;
    }
}
