using Conformance.Bench.Observation;

namespace Conformance.Bench.Devices.Software;

/// <summary>The empty chair behind the terminal: nobody reads, nothing is asked or shown.</summary>
internal sealed class NoSoftware : IReceiptComputer
{
    public bool DefectActed => true;

    public Task EnterAsync(KnownPatient patient) => Task.CompletedTask;

    public Task AskAsync(string number) => Task.CompletedTask;

    public Task ReadAsync() => Task.CompletedTask;

    public Task SetClockAsync(DateTimeOffset now) => Task.CompletedTask;

    public Task<ChartShown?> OpenAsync(string number) => Task.FromResult<ChartShown?>(null);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
