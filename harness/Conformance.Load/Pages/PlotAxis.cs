using System.Globalization;

namespace Conformance.Load.Pages;

/// <summary>Where values lie between the two ends of an axis.</summary>
internal sealed class PlotAxis
{
    private readonly Func<double, double> _scale;
    private readonly double _least;
    private readonly double _most;

    private PlotAxis(string name, double least, double most, Func<double, double> scale, IReadOnlyList<(double Value, string Text)> ticks) =>
        (Name, _least, _most, _scale, Ticks) = (name, scale(least), scale(most), scale, ticks);

    public string Name { get; }

    public IReadOnlyList<(double Value, string Text)> Ticks { get; }

    /// <summary>From 0 to the most, with round numbers at the ticks.</summary>
    public static PlotAxis Linear(string name, double most)
    {
        var rough = Math.Max(most, 1e-9) / 5;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var step = new[] { 1, 2, 5, 10 }.Select(factor => factor * power).First(one => one >= rough * 0.999);
        var count = (int)Math.Ceiling((most / step) - 1e-9);
        return new(name, 0, Math.Max(1, count) * step, value => value, [.. Enumerable.Range(0, Math.Max(1, count) + 1).Select(index => (index * step, Text(index * step)))]);
    }

    /// <summary>Powers of ten, from the one below the least to the one above the most; what is zero lies at the bottom.</summary>
    public static PlotAxis Logarithmic(string name, double least, double most)
    {
        var first = (int)Math.Floor(Math.Log10(Math.Max(least, 1e-4)));
        var last = Math.Max(first + 1, (int)Math.Ceiling(Math.Log10(Math.Max(most, 1e-4))));
        return new(name, Math.Pow(10, first), Math.Pow(10, last), value => Math.Log10(Math.Max(value, 1e-9)), [.. Enumerable.Range(first, last - first + 1).Select(power => (Math.Pow(10, power), Text(Math.Pow(10, power))))]);
    }

    /// <summary>Percentiles, each nine as wide as the one before.</summary>
    public static PlotAxis Percentiles() => new(
        "percentile", 0, 0.9999, share => -Math.Log10(1 - Math.Min(share, 0.9999)), [(0, "0"), (0.5, "50"), (0.9, "90"), (0.99, "99"), (0.999, "99.9"), (0.9999, "99.99")]);

    /// <summary>0 at the one end, 1 at the other.</summary>
    public double Place(double value) => Math.Clamp((_scale(value) - _least) / (_most - _least), 0, 1);

    private static string Text(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
