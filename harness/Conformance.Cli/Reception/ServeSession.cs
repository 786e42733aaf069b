using Conformance.Bench.Devices;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Reception;
using Conformance.Bench.Reception.Days;
using Conformance.Cli.Commands;
using Conformance.Terminal;

namespace Conformance.Cli.Reception;

/// <summary>Serves a reception and tells how it stands: counts when they change, and what somebody should know; nothing of anybody.</summary>
internal sealed class ServeSession(TimeProvider time, TextWriter output) : ITerminalObserver
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Noticeable = TimeSpan.FromSeconds(0.1);

    private readonly Lock _line = new();

    public async Task<int> RunAsync(ReceptionSetup setup, BenchFixtures fixtures, DeviceProfile profile, DayPlay? day = null)
    {
        using var stop = new CancellationTokenSource();
        await using var reception = await ServedReception.StartAsync(setup, fixtures, profile, time, this);
        Print($"The terminal serves {setup.Folders.Root} (req, res, face); visits go to {reception.Address}visits. Ctrl-C ends it.");
        Print($"The centre takes requests at {reception.CentreAddress}, and is looked at and changed below {reception.Address}centre/.");
        if (setup.Centre.Stubs.Count is > 0 and var stubs)
        {
            Print($"{stubs} stubs answer before it; their scenarios are at {reception.Address}centre/scenarios.");
        }

        var telling = TellAsync(reception, stop.Token);
        var playing = PlayAsync(day, reception, stop.Token);
        await StopSignal.WaitAsync(reception.Serving, playing);
        await stop.CancelAsync();
        await telling;
        await playing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Print($"Ended: {reception.Status}");
        return ExitCodes.Passed;
    }

    public void Told(TerminalNote note) => Print($"{Now()}  {note}");

    // Without a day to play, nothing is played for as long as it is served.
    private async Task PlayAsync(DayPlay? day, ServedReception reception, CancellationToken stop)
    {
        if (day is null)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, time, stop);
            return;
        }

        await day.RunAsync(reception.VisitAsync, Played, stop);
        Print($"{Now()}  The day is over.");
        // What the software asked for last, it gets.
        while (reception.Status is { Waiting: > 0 } or { Unfinished: > 0 })
        {
            await Task.Delay(Look, time, stop);
        }
    }

    // Which person of the plan it was, and nobody's name.
    private void Played(PlayedVisit played) => Print(
        $"{Now()}  visit {played.Number} ({played.Planned.At.ToString("HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture)}): {played.Outcome.Screen}, {played.Outcome.Files.Count} results"
        + (played.Late >= Noticeable ? FormattableString.Invariant($", {played.Late.TotalSeconds:F1} s late") : "")
        + (played.IsFetched == false ? FormattableString.Invariant($"; not fetched within {DayPlay.Patience.TotalSeconds} s, the day goes on") : ""));

    private async Task TellAsync(ServedReception reception, CancellationToken stop)
    {
        var last = reception.Status;
        try
        {
            while (true)
            {
                await Task.Delay(Look, time, stop);
                if (reception.Status is var status && status != last)
                {
                    Print($"{Now()}  {status}");
                    last = status;
                }
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Told to stop.
        }
    }

    // Tokyo, as at the desk, wherever the program runs.
    private string Now() => Verification.Desk.LocalTime(NodaTime.Instant.FromDateTimeOffset(time.GetUtcNow())).ToString("HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture);

    private void Print(string line)
    {
        lock (_line)
        {
            output.WriteLine(line);
        }
    }
}
