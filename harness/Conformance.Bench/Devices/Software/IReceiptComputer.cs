using Conformance.Bench.Observation;

namespace Conformance.Bench.Devices.Software;

/// <summary>The software under test behind the terminal: a receipt computer, an electronic record, a reception agent.</summary>
public interface IReceiptComputer : IAsyncDisposable
{
    /// <summary>True once a seeded defect has acted.</summary>
    bool DefectActed { get; }

    /// <summary>Enters a patient who came before.</summary>
    Task EnterAsync(KnownPatient patient);

    /// <summary>Has it ask for a patient's eligibility by number: a request in req.</summary>
    Task AskAsync(string number);

    /// <summary>Has it look into the terminal's folders.</summary>
    Task ReadAsync();

    /// <summary>Moves its clock to the office's; called only where the device offers that.</summary>
    Task SetClockAsync(DateTimeOffset now);

    /// <summary>Opens a patient's chart; null when it shows none.</summary>
    Task<ChartShown?> OpenAsync(string number);
}
