using System.Collections.Concurrent;
using NBomber.Contracts;
using NBomber.Contracts.Stats;

namespace NBomber.Running;

/// <summary>What one scenario did since its warm-up.</summary>
internal sealed class ScenarioRecord(string scenario)
{
    private readonly StepRecord _whole = new();
    private readonly ConcurrentDictionary<string, StepRecord> _steps = new();
    private int _invocations;

    public int Failures => _whole.Failures;

    public int NextInvocation() => Interlocked.Increment(ref _invocations);

    public void Whole(IResponse response, TimeSpan took) => _whole.Add(response, took);

    public void Step(string name, IResponse response, TimeSpan took) => _steps.GetOrAdd(name, _ => new()).Add(response, took);

    public ScenarioStats ToStats(TimeSpan duration)
    {
        var (ok, fail) = _whole.ToStats(duration);
        return new()
        {
            ScenarioName = scenario,
            Ok = ok,
            Fail = fail,
            StepStats = [.. _steps.Select(step => OfStep(step.Key, step.Value.ToStats(duration)))],
            AllOkCount = ok.Request.Count,
            AllFailCount = fail.Request.Count,
            AllRequestCount = ok.Request.Count + fail.Request.Count,
            Duration = duration,
        };
    }

    private static StepStats OfStep(string name, (MeasurementStats Ok, MeasurementStats Fail) stats) =>
        new() { StepName = name, Ok = stats.Ok, Fail = stats.Fail };
}
