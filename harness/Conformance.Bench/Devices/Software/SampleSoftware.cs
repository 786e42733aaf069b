using Conformance.Bench.Observation;
using Conformance.ReceiptComputer;

namespace Conformance.Bench.Devices.Software;

/// <summary>The sample receipt computer behind the port.</summary>
internal sealed class SampleSoftware(string root, TimeProvider time, ReceiptDefect? defect) : IReceiptComputer
{
    private readonly SampleReceiptComputer _sample = new(root, Desk.DeskTerminal.InstitutionCode, time, defect);

    public bool DefectActed => _sample.HasErred;

    public Task EnterAsync(KnownPatient patient)
    {
        _sample.Enter(new(patient.Number, patient.Name, patient.Kana, patient.Birthdate, patient.Address, patient.Aid)
        {
            Insurance = patient is { Insurer: { } insurer, InsuredNumber: { } number } ? new(insurer, patient.Symbol, number, patient.Branch) : null,
        });
        return Task.CompletedTask;
    }

    public Task AskAsync(string number)
    {
        _sample.Ask(number);
        return Task.CompletedTask;
    }

    public Task ReadAsync()
    {
        _sample.Read();
        return Task.CompletedTask;
    }

    // It has the office's clock.
    public Task SetClockAsync(DateTimeOffset now) => Task.CompletedTask;

    public Task<ChartShown?> OpenAsync(string number) => Task.FromResult(_sample.Open(number) is { Chart: var chart } shown
        ? new ChartShown(chart.Number, chart.Name, chart.Kana, chart.Address, chart.Aid, shown.IsMedicalShown, chart.Notice) { Confirmed = shown.IsConfirmed }
        : null);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
