using Conformance.Load.Arrivals;
using Conformance.Load.Profiles;
using Conformance.Load.Results;
using Conformance.Load.Running;

namespace Conformance.Benchmarks.Centre;

/// <summary>Connections to a server of this process, each with a thread, all on one core; everything else of the process has the other.</summary>
internal static class Clients
{
    private const int Connections = 8;
    private const ulong ServerCore = 1;
    private const ulong ClientCore = 2;
    private const ulong AnyCore = ulong.MaxValue;

    /// <summary>Makes so many inquiries in all, as fast as answers come.</summary>
    /// <param name="address">Of the server.</param>
    /// <param name="count">How many; a multiple of <paramref name="together"/>.</param>
    /// <param name="together">How many of them are asked at a time on each connection.</param>
    /// <param name="ask">Asks so many at a time.</param>
    /// <param name="clock">The clock.</param>
    public static Asked Run(Uri address, int count, int together, Action<WireConnection, int> ask, TimeProvider clock)
    {
        var left = count / together;
        var own = new TimeSpan[Connections];
        var (before, began) = (Environment.CpuUsage.TotalTime, clock.GetTimestamp());
        Together(index =>
        {
            using var connection = new WireConnection(address);
            while (Interlocked.Decrement(ref left) >= 0)
            {
                ask(connection, together);
            }

            own[index] = Cores.TakenByThread();
        });
        var elapsed = clock.GetElapsedTime(began);
        var others = Environment.CpuUsage.TotalTime - before - own.Aggregate((sum, one) => sum + one);
        return new(count / elapsed.TotalSeconds, count / others.TotalSeconds);
    }

    /// <summary>Asks by a schedule that no answer changes.</summary>
    public static LoadResult Run(Uri address, LoadPlan plan, Action<WireConnection> ask, TimeProvider clock)
    {
        var figures = LoadFigures.For(plan.Profile.Length);
        using var target = new ConnectionTarget(ask);
        LoadRun? run = null;
        Lock turn = new();
        Together(_ =>
        {
            target.Connect(address);
            lock (turn)
            {
                run ??= new(plan.Schedule(1), target, plan.Profile.Limits, figures, new PromptTime(clock));
            }

            while (run.TakeAsync().GetAwaiter().GetResult() is { } taken)
            {
                run.CarryOutAsync(taken).GetAwaiter().GetResult();
            }
        });
        run!.Dispose();
        return new(plan, [1], clock.GetUtcNow(), [], figures);
    }

    private static void Together(Action<int> work)
    {
        Cores.Process(ServerCore);
        try
        {
            var threads = Enumerable.Range(0, Connections).Select(index => new Thread(() => OnOwnCore(index))).ToList();
            threads.ForEach(thread => thread.Start());
            threads.ForEach(thread => thread.Join());
        }
        finally
        {
            Cores.Process(AnyCore);
        }

        void OnOwnCore(int index)
        {
            Cores.Thread(ClientCore);
            work(index);
        }
    }
}
