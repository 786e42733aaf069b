using NodaTime;

namespace Conformance.Authority;

/// <summary>How long something takes, drawn by chance. The set is closed.</summary>
public abstract record Latency
{
    private Latency()
    {
    }

    /// <summary>Always the same.</summary>
    public sealed record Fixed(Duration Length) : Latency;

    /// <summary>Anything between two lengths, all equally likely.</summary>
    public sealed record Uniform(Duration Least, Duration Most) : Latency;

    /// <summary>Log-normal: mostly about the median, and at times far beyond it, as networks are.</summary>
    /// <param name="Median">Half take longer.</param>
    /// <param name="Sigma">How wide it spreads; 0 is always the median.</param>
    public sealed record LogNormal(Duration Median, double Sigma) : Latency;

    /// <summary>One length.</summary>
    /// <param name="chance">Gives numbers from 0 up to 1, without 1.</param>
    internal Duration Draw(Func<double> chance) => this switch
    {
        Fixed one => one.Length,
        Uniform range => range.Least + ((range.Most - range.Least) * chance()),
        LogNormal log => log.Median * Math.Exp(log.Sigma * Normal(chance(), chance())),
        _ => throw new InvalidOperationException("The set of latencies is closed."),
    };

    // Box and Muller; 1 - u, since the logarithm of 0 is none.
    private static double Normal(double u, double v) => Math.Sqrt(-2 * Math.Log(1 - u)) * Math.Cos(2 * Math.PI * v);
}
