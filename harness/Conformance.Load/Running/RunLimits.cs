namespace Conformance.Load.Running;

/// <summary>What ends a run, besides its schedule.</summary>
/// <param name="Drain">How long after the last arrival is due what is waiting is still started.</param>
/// <param name="Budget">When to stop for errors.</param>
/// <param name="Retries">Who asks again.</param>
public sealed record RunLimits(TimeSpan Drain, ErrorBudget Budget, RetryRule Retries);
