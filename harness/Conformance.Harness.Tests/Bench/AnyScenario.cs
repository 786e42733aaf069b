using Conformance.Bench.Observation.Stored;

namespace Conformance.Harness.Tests.Bench;

/// <summary>A header for logs that are about no scenario of the features.</summary>
internal static class AnyScenario
{
    public static LogHeader Header { get; } = new(
        "1.0.0",
        new(
            "one.feature",
            "One",
            "ja",
            ["RDR-1"],
            "表と文字列",
            3,
            ["RDR-1", "RDR-2"],
            [
                new(StepKind.Given, "前提", "a table", 4, null, [["a", "b"], ["1", ""]]),
                new(StepKind.Then, "ならば", "a text", 7, "two\nlines", null),
            ]),
        "simulated",
        "in-process",
        1,
        "2025-09");
}
