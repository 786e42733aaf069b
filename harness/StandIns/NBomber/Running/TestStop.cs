using System.Collections.Concurrent;

namespace NBomber.Running;

/// <summary>Which scenarios are to end before their time.</summary>
internal sealed class TestStop(IEnumerable<string> scenarios)
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _stops = new(
        scenarios.Select(name => KeyValuePair.Create(name, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously))));

    public bool IsStopped(string scenario) => _stops[scenario].Task.IsCompleted;

    public Task Stopped(string scenario) => _stops[scenario].Task;

    public void Stop(string scenario)
    {
        if (_stops.TryGetValue(scenario, out var stop))
        {
            stop.TrySetResult();
        }
    }

    public void StopAll()
    {
        foreach (var name in _stops.Keys)
        {
            Stop(name);
        }
    }
}
