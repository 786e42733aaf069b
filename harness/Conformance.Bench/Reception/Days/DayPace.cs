using System.Globalization;

namespace Conformance.Bench.Reception.Days;

/// <summary>How fast a day goes by.</summary>
/// <param name="Factor">How many times as fast as the plan; null where the next person comes as soon as the software has fetched the last result.</param>
public sealed record DayPace(double? Factor)
{
    /// <summary>The word for as fast as the software fetches.</summary>
    public const string AsFetched = "fetched";

    private const double Fastest = 1_000_000;

    /// <summary>Reads "fetched" or a factor from above 0; null for anything else.</summary>
    public static DayPace? Parse(string text) => text == AsFetched
        ? new((double?)null)
        : double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var factor) && factor is > 0 and <= Fastest ? new(factor) : null;

    /// <summary>How long after the first person somebody comes who is planned so long after; null where the plan's times do not matter.</summary>
    public TimeSpan? After(TimeSpan planned) => Factor is { } factor ? planned / factor : null;
}
