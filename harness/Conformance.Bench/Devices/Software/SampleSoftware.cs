using Conformance.Bench.Observation;
using Conformance.ReceiptComputer;

namespace Conformance.Bench.Devices.Software;

/// <summary>The sample receipt computer behind the port.</summary>
internal sealed class SampleSoftware(string face, TimeProvider time, ReceiptDefect? defect) : IReceiptComputer
{
    private readonly SampleReceiptComputer _sample = new(face, time, defect);

    public bool DefectActed => _sample.HasErred;

    public void Enter(KnownPatient patient) => _sample.Enter(new(patient.Number, patient.Name, patient.Kana, patient.Birthdate, patient.Address, patient.Aid));

    public void Read() => _sample.ReadFace();

    public ChartShown? Open(string number) => _sample.Open(number) is { Chart: var chart } shown
        ? new(chart.Number, chart.Name, chart.Kana, chart.Address, chart.Aid, shown.IsMedicalShown, chart.Notice)
        : null;
}
