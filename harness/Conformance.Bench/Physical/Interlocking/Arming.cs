using Conformance.Bench.Physical.Cards;

namespace Conformance.Bench.Physical.Interlocking;

/// <summary>Somebody's word that secrets may be presented to one card.</summary>
/// <param name="Token">The card.</param>
/// <param name="Floor">Tries that stay left whatever comes, from 1: nothing is presented that could leave fewer.</param>
public sealed record Arming(CardToken Token, int Floor)
{
    /// <summary>The lowest floor: below it a miss would lock the card.</summary>
    public const int LowestFloor = 1;
}
