namespace Conformance.Bench.Judgement;

/// <summary>How verdicts combine.</summary>
public static class Verdicts
{
    /// <summary>The worse of the two: a retry never turns red to green.</summary>
    public static Verdict Worse(Verdict one, Verdict other) => one > other ? one : other;

    /// <summary>True when a run with this verdict may be called passed.</summary>
    public static bool IsGood(this Verdict verdict) => verdict <= Verdict.Attested;
}
