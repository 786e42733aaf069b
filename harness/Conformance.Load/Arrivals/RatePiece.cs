namespace Conformance.Load.Arrivals;

/// <summary>A stretch of time in which the rate changes evenly.</summary>
/// <param name="Length">How long.</param>
/// <param name="From">Arrivals a second at its start.</param>
/// <param name="To">Arrivals a second at its end.</param>
public sealed record RatePiece(TimeSpan Length, double From, double To)
{
    internal double Count => (From + To) / 2 * Length.TotalSeconds;

    /// <summary>After how many seconds so many have arrived. Written so that nothing cancels out where the rate hardly changes.</summary>
    internal double SecondsTo(double count) => count <= 0 ? 0 : 2 * count / (From + Math.Sqrt(Math.Max(0, (From * From) + (2 * Slope * count))));

    private double Slope => (To - From) / Length.TotalSeconds;
}
