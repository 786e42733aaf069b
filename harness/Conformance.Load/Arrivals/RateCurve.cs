namespace Conformance.Load.Arrivals;

/// <summary>The rate of arrivals over a run: pieces one after the other. Rates below one a second are as good as any.</summary>
public sealed class RateCurve
{
    /// <summary>A curve of at least one piece, none of them backwards.</summary>
    /// <exception cref="ArgumentException">A piece has no length, or a rate below zero or without end.</exception>
    public RateCurve(IReadOnlyList<RatePiece> pieces)
    {
        if (pieces.Count == 0 || pieces.Any(piece => piece.Length <= TimeSpan.Zero || !IsRate(piece.From) || !IsRate(piece.To)))
        {
            throw new ArgumentException("Every piece has a length above zero and finite rates of zero or more.", nameof(pieces));
        }

        Pieces = pieces;
        Length = TimeSpan.FromTicks(pieces.Sum(piece => piece.Length.Ticks));
        Count = pieces.Sum(piece => piece.Count);
    }

    /// <summary>The pieces, in order.</summary>
    public IReadOnlyList<RatePiece> Pieces { get; }

    /// <summary>How long all of it lasts.</summary>
    public TimeSpan Length { get; }

    /// <summary>How many arrivals all of it means.</summary>
    public double Count { get; }

    /// <summary>The highest rate, arrivals a second.</summary>
    public double Peak => Pieces.Max(piece => Math.Max(piece.From, piece.To));

    /// <summary>One rate all the time.</summary>
    public static RateCurve Constant(double perSecond, TimeSpan length) => new([new(length, perSecond, perSecond)]);

    /// <summary>The moments at which the given numbers of arrivals are reached; numbers rise, and the first beyond the end ends it.</summary>
    internal IEnumerable<TimeSpan> MomentsOf(IEnumerable<double> counts)
    {
        var (piece, startTicks, before) = (0, 0L, 0.0);
        foreach (var count in counts)
        {
            while (piece < Pieces.Count && count >= before + Pieces[piece].Count)
            {
                before += Pieces[piece].Count;
                startTicks += Pieces[piece++].Length.Ticks;
            }

            if (piece == Pieces.Count)
            {
                yield break;
            }

            yield return TimeSpan.FromTicks(startTicks) + TimeSpan.FromSeconds(Pieces[piece].SecondsTo(count - before));
        }
    }

    private static bool IsRate(double rate) => double.IsFinite(rate) && rate >= 0;
}
