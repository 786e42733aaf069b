using Conformance.Reporting;
using NodaTime;

namespace Conformance.Harness.Tests.Reporting;

/// <summary>A scenario that fails at its third of four steps, for tests of the reports.</summary>
internal static class ScenarioReports
{
    internal static readonly ScenarioReport LockOut = new()
    {
        FeatureFile = "identity/pin.feature",
        FeatureTitle = "PIN of the authentication key",
        Title = "三回の誤りでカードが止まる",
        Tags = ["RDR-4", "pin"],
        Requirements = ["PIN-LOCK-SHOWN", "PIN-LOCK-REFUSES"],
        Severity = ScenarioSeverity.Critical,
        Binding = "simulated",
        Device = "counter-model",
        Defect = "counts-to-four",
        Status = ReportStatus.Failed,
        Verdict = "Failed",
        Message = "the reader asked for a fourth PIN",
        Findings = "RDR-4: Failed",
        Started = Second(0),
        Stopped = Second(9),
        Steps =
        [
            new("Given a card of taro", ReportStatus.Passed, null, Second(0), Second(1)),
            new("When the PIN is wrong 3 times", ReportStatus.Passed, null, Second(1), Second(8)),
            new("Then the reader shows that the card is locked", ReportStatus.Failed, "no such screen", Second(8), Second(9)),
            new("And no further VERIFY was sent", ReportStatus.Skipped, null, Second(9), Second(9)),
        ],
        Attachments = [new("Observation log", "application/x-ndjson", ".ndjson", "{\"seq\":1}\n{\"seq\":2}\n"u8.ToArray())],
    };

    private static Instant Second(int second) => Instant.FromUtc(2025, 3, 1, 0, 5, second);
}
