using System.Globalization;

namespace Conformance.Vision.Evaluation;

/// <summary>
/// Errors of so many trials, with the interval of Wilson that holds the true rate with 95 % confidence, were the trials independent. Trials
/// that share a person or a picture are not quite, so that the true interval is somewhat wider.
/// </summary>
/// <param name="Errors">How often it went wrong.</param>
/// <param name="Trials">How often it was tried.</param>
public readonly record struct ErrorRate(int Errors, int Trials)
{
    /// <summary>The 97.5th percentile of the normal distribution.</summary>
    private const double Z = 1.959964;

    /// <summary>0 to 1; 0 where nothing was tried.</summary>
    public double Rate => Trials == 0 ? 0 : (double)Errors / Trials;

    /// <summary>The lower end of the interval.</summary>
    public double Low => Trials == 0 ? 0 : Math.Max(0, Middle - Reach);

    /// <summary>The upper end of the interval.</summary>
    public double High => Trials == 0 ? 1 : Math.Min(1, Middle + Reach);

    private double Widening => 1 + (Z * Z / Trials);

    private double Middle => (Rate + (Z * Z / (2 * Trials))) / Widening;

    private double Reach => Z * Math.Sqrt((Rate * (1 - Rate) / Trials) + (Z * Z / (4.0 * Trials * Trials))) / Widening;

    /// <summary>For people: the rate, its interval, and what it was counted from.</summary>
    public override string ToString() => Trials == 0 ? "not tried"
        : string.Create(CultureInfo.InvariantCulture, $"{100 * Rate:0.00} % ({100 * Low:0.00} to {100 * High:0.00}; {Errors} of {Trials})");
}
