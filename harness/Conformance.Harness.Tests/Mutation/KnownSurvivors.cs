using System.Text.Json;

namespace Conformance.Harness.Tests.Mutation;

/// <summary>The mutants that may survive, each with its reason. The list may hold no other.</summary>
internal sealed record KnownSurvivors(IReadOnlyList<Survivor> All)
{
    public static KnownSurvivors Read(string file) => new(JsonSerializer.Deserialize<Survivor[]>(File.ReadAllText(file), JsonSerializerOptions.Web)!);

    /// <summary>What is wrong with the outcomes of one file: who survived and is not listed, and who is listed and did not.</summary>
    public IReadOnlyList<string> Faults(string file, IReadOnlyList<Outcome> outcomes)
    {
        var survivors = outcomes.Where(outcome => outcome.Fate == Fate.Survived).Select(outcome => outcome.Mutant).ToList();
        var known = All.Where(survivor => survivor.File == file).ToList();
        return
        [
            .. survivors.Where(mutant => !known.Any(survivor => survivor.Is(mutant))).Select(mutant => $"no test notices {mutant}"),
            .. known.Where(survivor => !survivors.Any(survivor.Is)).Select(survivor => $"listed, but it does not survive: {survivor.File}: {survivor.Changed}"),
        ];
    }
}
