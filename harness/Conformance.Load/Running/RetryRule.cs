namespace Conformance.Load.Running;

/// <summary>What a desk does when it gets no answer: it asks again, later and later.</summary>
/// <param name="Most">How often at most; 0 for never.</param>
/// <param name="After">How long after the failure the first time.</param>
/// <param name="Factor">By what each wait is longer than the one before, 1 or more.</param>
public sealed record RetryRule(int Most, TimeSpan After, double Factor)
{
    /// <summary>Nobody asks again.</summary>
    public static RetryRule Never { get; } = new(0, TimeSpan.Zero, 1);

    /// <summary>How long to wait after this attempt failed; null when it was the last.</summary>
    /// <param name="attempt">0 for the first.</param>
    public TimeSpan? WaitAfter(int attempt) => attempt < Most ? After * Math.Pow(Factor, attempt) : null;
}
