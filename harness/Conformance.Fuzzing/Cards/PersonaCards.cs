using Conformance.CardSimulator;
using Conformance.CardSimulator.Defects;
using Conformance.CardSimulator.Personas;
using Conformance.Fuzzing.Defects;

namespace Conformance.Fuzzing.Cards;

/// <summary>New cards of one persona, one after the other, all alike.</summary>
public static class PersonaCards
{
    /// <summary>What the cards can be made wrong by: mistakes in the card's code, and mistakes put in front of it.</summary>
    public static IReadOnlyList<string> Defects { get; } = [.. SeededCardDefects.Names, .. AnswerDefects.All.Select(defect => defect.Name)];

    /// <summary>Makes cards, with a defect or without. Only one of them may be in use at a time.</summary>
    /// <returns>Null when there is no defect of that name.</returns>
    public static Func<ITestedCard>? Of(Persona persona, HolderSecrets secrets, string? defect = null)
    {
        if (defect is not null && !Defects.Contains(defect))
        {
            return null;
        }

        var (answer, inFront) = (new byte[MyNumberCard.LongestResponse], AnswerDefects.All.FirstOrDefault(candidate => candidate.Name == defect));
        return () =>
        {
            var inside = defect is null ? null : SeededCardDefects.Create(defect);
            var card = new SimulatedTestedCard(MyNumberCardFactory.Create(persona, new() { Defects = inside is null ? [] : [inside] }, new Random(1)), answer);
            return inFront is null ? card : new DefectiveCard(card, inFront, secrets);
        };
    }
}
