namespace WireMock.Matchers;

internal static class MatchScores
{
    public const double Mismatch = 0.0;
    public const double Perfect = 1.0;
    private const double Tolerance = 0.000001;

    public static bool IsPerfect(double score) => Math.Abs(score - Perfect) < Tolerance;

    public static double ToScore(bool matches) => matches ? Perfect : Mismatch;

    public static double ToScore(IReadOnlyCollection<double> scores, MatchOperator matchOperator) => scores.Count == 0
        ? Mismatch
        : matchOperator switch
        {
            MatchOperator.And => scores.Min(),
            MatchOperator.Average => scores.Average(),
            _ => scores.Max(),
        };

    /// <summary>The score of several things together; most often there is but one, and each request is asked so for each mapping.</summary>
    public static double Of<T, TInput>(T[] things, TInput input, Func<T, TInput, double> score, MatchOperator matchOperator) =>
        things is [var only] ? score(only, input) : OfSeveral(things, input, score, matchOperator);

    /// <summary>Rejecting turns a mismatch into a perfect match and everything else into a mismatch.</summary>
    public static double Convert(MatchBehaviour matchBehaviour, double score) =>
        matchBehaviour == MatchBehaviour.AcceptOnMatch ? score : ToScore(score <= Tolerance);

    private static double OfSeveral<T, TInput>(T[] things, TInput input, Func<T, TInput, double> score, MatchOperator matchOperator) =>
        ToScore(Array.ConvertAll(things, thing => score(thing, input)), matchOperator);
}
