namespace Conformance.Vision.Faces;

/// <summary>Numbers for invented people and captures, out of a seeded generator.</summary>
internal static class Draw
{
    /// <summary>Between two values, all alike likely.</summary>
    public static double Between(this Random random, double low, double high) => low + ((high - low) * random.NextDouble());

    /// <summary>Around a middle, at most <paramref name="reach"/> from it and seldom so far.</summary>
    public static double Around(this Random random, double middle, double reach) =>
        middle + (reach * (random.NextDouble() + random.NextDouble() + random.NextDouble() - 1.5) / 1.5);

    public static bool Chance(this Random random, double share) => random.NextDouble() < share;
}
