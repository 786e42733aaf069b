using Conformance.Bench.Observation;

namespace Conformance.Bench.Devices.Software;

/// <summary>The software under test behind the terminal: a receipt computer, an electronic record, a reception agent.</summary>
public interface IReceiptComputer
{
    /// <summary>True once a seeded defect has acted.</summary>
    bool DefectActed { get; }

    /// <summary>Enters a patient who came before.</summary>
    void Enter(KnownPatient patient);

    /// <summary>Has it look into the terminal's folders.</summary>
    void Read();

    /// <summary>Opens a patient's chart; null when it shows none.</summary>
    ChartShown? Open(string number);
}
