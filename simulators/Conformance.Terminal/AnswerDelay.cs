using System.Globalization;

namespace Conformance.Terminal;

/// <summary>How long a result takes from the moment at which its request was taken.</summary>
/// <param name="Least">The shortest.</param>
/// <param name="Most">The longest.</param>
public readonly record struct AnswerDelay(TimeSpan Least, TimeSpan Most)
{
    /// <summary>3 to 7 seconds (facts/eligibility.md 1.1, TK).</summary>
    public static AnswerDelay Usual { get; } = new(TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(7));

    /// <summary>At once.</summary>
    public static AnswerDelay None { get; }

    /// <summary>Reads seconds: "3-7", "0", "0.5-1"; null for anything else.</summary>
    public static AnswerDelay? Parse(string text) => text.Split('-') switch
    {
        [var one] when Seconds(one) is { } both => new AnswerDelay(both, both),
        [var least, var most] when Seconds(least) is { } from && Seconds(most) is { } to && from <= to => new AnswerDelay(from, to),
        _ => null,
    };

    /// <summary>One of them.</summary>
    public TimeSpan Draw(Random random) => Least + ((Most - Least) * random.NextDouble());

    // Longer than an hour is a slip of the pen.
    private static TimeSpan? Seconds(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds <= 3600 ? TimeSpan.FromSeconds(seconds) : null;
}
