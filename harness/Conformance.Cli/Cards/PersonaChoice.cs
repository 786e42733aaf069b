using Conformance.Bench.Fixtures;
using Conformance.CardSimulator.Personas;

namespace Conformance.Cli.Cards;

/// <summary>A persona as a person names it: by its id, or by a file of their own.</summary>
internal static class PersonaChoice
{
    public const string Description = "A persona ('conformance list personas') or a persona file";

    public static Persona Read(string fixtures, string nameOrFile) =>
        IsFile(nameOrFile) ? BenchFixtures.PersonaAt(nameOrFile) : new BenchFixtures(fixtures).Persona(nameOrFile);

    public static string FileOf(string fixtures, string nameOrFile) =>
        IsFile(nameOrFile) ? nameOrFile : new BenchFixtures(fixtures).PersonaFileOf(nameOrFile);

    private static bool IsFile(string nameOrFile) => nameOrFile.EndsWith(".json", StringComparison.Ordinal);
}
