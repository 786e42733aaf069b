using System.Collections.Concurrent;
using System.Diagnostics;
using NBomber.Contracts;

namespace NBomber.Running;

/// <summary>Plays the simulations of one scenario, one after the other.</summary>
internal sealed class ScenarioPlayer(ScenarioProps scenario, ScenarioRecord record, TestStop test)
{
    private readonly ConcurrentDictionary<int, Task> _running = new();
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private int _started;
    private int _copies;
    private int _wanted;
    private TimeSpan _copiesEnd;

    /// <summary>Rate or copies of the moment, at which the next simulation begins.</summary>
    public int Level { get; set; }

    public TimeSpan Elapsed => _clock.Elapsed;

    public bool IsStopped => test.IsStopped(scenario.ScenarioName);

    public async Task PlayAsync(IReadOnlyList<LoadSimulation> simulations)
    {
        foreach (var simulation in simulations)
        {
            if (!IsStopped)
            {
                await simulation.PlayAsync(this);
            }
        }

        await Task.WhenAll(_running.Values);
    }

    public async Task WaitUntilAsync(TimeSpan moment)
    {
        var left = moment - Elapsed;
        if (left > TimeSpan.Zero)
        {
            await Task.WhenAny(Task.Delay(left), test.Stopped(scenario.ScenarioName));
        }
    }

    public void StartOne() => Follow(IterateAsync);

    /// <summary>As many copies as the level says, each again and again until the moment.</summary>
    public void KeepUntil(TimeSpan end)
    {
        _copiesEnd = end;
        Volatile.Write(ref _wanted, Level);
        while (Volatile.Read(ref _copies) < Level)
        {
            var copy = Interlocked.Increment(ref _copies);
            Follow(() => KeepAsync(copy));
        }
    }

    public void EndCopies() => Volatile.Write(ref _wanted, 0);

    private async Task KeepAsync(int copy)
    {
        do
        {
            await IterateAsync();
        }
        while (copy <= Volatile.Read(ref _wanted) && Elapsed < _copiesEnd && !IsStopped);

        Interlocked.Decrement(ref _copies);
    }

    private void Follow(Func<Task> work)
    {
        var key = Interlocked.Increment(ref _started);
        var task = Task.Run(work);
        _running[key] = task;
        task.ContinueWith(_ => _running.TryRemove(key, out var _), TaskContinuationOptions.ExecuteSynchronously);
    }

    private async Task IterateAsync()
    {
        var iteration = new ScenarioIteration(scenario.ScenarioName, record, test);
        var started = Stopwatch.GetTimestamp();
        IResponse response;
        try
        {
            response = await scenario.Run(iteration);
        }
        catch (Exception fault)
        {
            response = CSharp.Response.Fail(statusCode: StatusCodes.UnhandledException, message: fault.Message);
        }

        record.Whole(response, Stopwatch.GetElapsedTime(started));
        if (record.Failures > scenario.MaxFailCount)
        {
            test.StopAll();
        }
    }
}
