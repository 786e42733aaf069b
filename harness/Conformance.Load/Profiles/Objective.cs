namespace Conformance.Load.Profiles;

/// <summary>What a run has to reach.</summary>
/// <param name="Measure">What is looked at.</param>
/// <param name="Share">Of latency and recovery: the quantile, from 0 up to 1, for instance 0.99.</param>
/// <param name="AtMostMilliseconds">Of latency and recovery: from the moment that was meant.</param>
/// <param name="AtMostShare">Of errors: of all answers.</param>
/// <param name="AfterSecond">Of recovery: from when on every slice has to hold.</param>
public sealed record Objective(ObjectiveMeasure Measure, double? Share = null, double? AtMostMilliseconds = null, double? AtMostShare = null, double? AfterSecond = null);
