using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Conformance.Cli.Usage;

/// <summary>Options that take a number, in the same words whether it is none or lies elsewhere. Read the same in every country: a German console would read 20.5 as 205.</summary>
internal static class NumberOption
{
    private const int HighestPort = 65535;

    /// <summary>Any whole number.</summary>
    public static Option<int> Seed(string description) => Whole("--seed", description, 1, int.MinValue, int.MaxValue);

    /// <summary>A port of this machine.</summary>
    public static Option<int> Port(string description) => Whole("--port", description, 0, 0, HighestPort);

    /// <summary>A whole number.</summary>
    public static Option<int> Whole(string name, string description, int otherwise, int least, int most) =>
        new(name) { Description = description, DefaultValueFactory = _ => otherwise, CustomParser = result => (int)(WholeOf(result, name, least, most) ?? 0) };

    /// <summary>A whole number, or nothing.</summary>
    public static Option<int?> Whole(string name, string description, int least, int most) =>
        new(name) { Description = description, CustomParser = result => (int?)WholeOf(result, name, least, most) };

    /// <summary>A whole number that can be longer than most, or nothing.</summary>
    public static Option<long?> Count(string name, string description) =>
        new(name) { Description = description, CustomParser = result => WholeOf(result, name, 1, long.MaxValue) };

    /// <summary>A number.</summary>
    public static Option<double> Real(string name, string description, double otherwise, RealRange range) =>
        new(name) { Description = description, DefaultValueFactory = _ => otherwise, CustomParser = result => RealOf(result, name, range) ?? 0 };

    /// <summary>A number, or nothing.</summary>
    public static Option<double?> Real(string name, string description, RealRange range) =>
        new(name) { Description = description, CustomParser = result => RealOf(result, name, range) };

    private static long? WholeOf(ArgumentResult result, string name, long least, long most)
    {
        if (long.TryParse(result.Tokens[0].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        result.AddError($"{name} takes a whole number {(most is int.MaxValue or long.MaxValue && least >= 0 ? $"from {least}" : $"from {least} to {most}")}");
        return null;
    }

    private static double? RealOf(ArgumentResult result, string name, RealRange range)
    {
        if (double.TryParse(result.Tokens[0].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && range.Holds(number))
        {
            return number;
        }

        result.AddError($"{name} takes {range.Words}");
        return null;
    }
}
