using Conformance.Bench.Devices;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Reception;
using Conformance.Cli.Commands;
using Conformance.Terminal;

namespace Conformance.Cli.Reception;

/// <summary>Serves a reception and tells how it stands: counts when they change, and what somebody should know; nothing of anybody.</summary>
internal sealed class ServeSession(TimeProvider time, TextWriter output) : ITerminalObserver
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    private readonly Lock _line = new();

    public async Task<int> RunAsync(ReceptionSetup setup, BenchFixtures fixtures, DeviceProfile profile)
    {
        using var stop = new CancellationTokenSource();
        await using var reception = await ServedReception.StartAsync(setup, fixtures, profile, time, this);
        Print($"The terminal serves {setup.Folders.Root} (req, res, face); visits go to {reception.Address}visits. Ctrl-C ends it.");
        Print($"The centre takes requests at {reception.CentreAddress}, and is looked at and changed below {reception.Address}centre/.");
        var telling = TellAsync(reception, stop.Token);
        await StopSignal.WaitAsync(reception.Serving);
        await stop.CancelAsync();
        await telling;
        Print($"Ended: {reception.Status}");
        return ExitCodes.Passed;
    }

    public void Told(TerminalNote note) => Print($"{Now()}  {note}");

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
