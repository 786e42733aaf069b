namespace Conformance.Cli.Usage;

/// <summary>Which numbers an option takes.</summary>
/// <param name="Words">In words, behind "takes".</param>
/// <param name="Holds">Whether a number is one of them; false of what is no number.</param>
internal sealed record RealRange(string Words, Func<double, bool> Holds)
{
    private const double MostPerSecond = 1_000_000;

    public static RealRange Share { get; } = new("a share from 0 to 1, for instance 0.001", number => number is >= 0 and <= 1);

    public static RealRange PerSecond { get; } = new("a number above 0 and up to 1000000, for instance 20.5", number => number is > 0 and <= MostPerSecond);
}
