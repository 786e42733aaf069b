namespace Conformance.Vision.Cards;

/// <summary>How a card lies under the reader's camera, by name.</summary>
public sealed record CardCondition
{
    /// <summary>Bare, in its place, in the light of a room.</summary>
    public static readonly CardCondition Good = new("card-good", "E5.2-6");

    /// <summary>Left in its sleeve.</summary>
    public static readonly CardCondition Sleeve = new("card-sleeve", "RDR-7");

    /// <summary>A lamp is mirrored on it.</summary>
    public static readonly CardCondition Glare = new("card-glare", "RDR-7");

    /// <summary>Not flat in its place, or askew.</summary>
    public static readonly CardCondition Tilt = new("card-tilt", "E5.2-6");

    /// <summary>Scratched and faded.</summary>
    public static readonly CardCondition Wear = new("card-wear", "E5.2-6");

    private CardCondition(string id, string fact) => (Id, Fact) = (id, fact);

    /// <summary>All of them, the good one first.</summary>
    public static IReadOnlyList<CardCondition> All { get; } = [Good, Sleeve, Glare, Tilt, Wear];

    /// <summary>Its name in files.</summary>
    public string Id { get; }

    /// <summary>The fact that it rests on: where it is said to happen, or why the scan of the face matters.</summary>
    public string Fact { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Id;
}
