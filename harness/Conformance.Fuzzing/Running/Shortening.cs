using Conformance.Fuzzing.Acts;

namespace Conformance.Fuzzing.Running;

/// <summary>
/// Delta debugging: leaves out parts of a sequence, ever smaller ones, as long as the same invariant breaks. In the end no act can be
/// left out.
/// </summary>
internal static class Shortening
{
    /// <summary>Shortens a failure; <paramref name="run"/> carries a sequence out on a new card.</summary>
    public static FoundFailure Shorten(FoundFailure failure, Func<IReadOnlyList<CardAct>, FoundFailure?> run)
    {
        for (var part = Math.Max(1, failure.Acts.Count / 2); part >= 1;)
        {
            if (Without(failure, part, run) is { } shorter)
            {
                failure = shorter;
                part = Math.Min(part, Math.Max(1, failure.Acts.Count / 2));
            }
            else
            {
                part /= 2;
            }
        }

        return failure;
    }

    /// <summary>From the beginning: the last act is the one that shows the failure.</summary>
    private static FoundFailure? Without(FoundFailure failure, int part, Func<IReadOnlyList<CardAct>, FoundFailure?> run)
    {
        for (var at = 0; at < failure.Acts.Count; at += part)
        {
            IReadOnlyList<CardAct> rest = [.. failure.Acts.Take(at), .. failure.Acts.Skip(at + part)];
            if (run(rest) is { } again && again.Violation.Invariant == failure.Violation.Invariant)
            {
                return again;
            }
        }

        return null;
    }
}
