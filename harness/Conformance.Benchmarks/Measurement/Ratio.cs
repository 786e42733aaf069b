namespace Conformance.Benchmarks.Measurement;

/// <summary>A figure as a multiple of another one of the same run: unlike the figure, it can be compared between machines.</summary>
/// <param name="Times">The multiple.</param>
/// <param name="Reference">What the other figure is of.</param>
internal sealed record Ratio(double Times, string Reference)
{
    /// <exception cref="ArgumentOutOfRangeException">There is nothing to compare with.</exception>
    public static Ratio Of(double figure, double reference, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(reference);
        return new(figure / reference, name);
    }
}
