using Conformance.Bench.Observation;

namespace Conformance.Bench.Devices.Software;

/// <summary>The empty chair behind the terminal: nobody reads, nothing is shown.</summary>
internal sealed class NoSoftware : IReceiptComputer
{
    public bool DefectActed => true;

    public void Enter(KnownPatient patient)
    {
    }

    public void Read()
    {
    }

    public ChartShown? Open(string number) => null;
}
