using Conformance.Steps.Matrix;

namespace Conformance.Reporting.Matrix;

/// <summary>How a cell looks.</summary>
/// <param name="Text">One character, or none.</param>
/// <param name="Style">Class of the style sheet; empty for none.</param>
internal sealed record CellSign(string Text, string Style)
{
    private static readonly CellSign Own = new("●", "own");
    private static readonly CellSign Also = new("○", "also");
    private static readonly CellSign Bad = new("!", "bad");
    private static readonly CellSign Failed = new("×", "");
    private static readonly CellSign Passed = new("·", "");
    private static readonly CellSign Unreached = new("–", "");
    private static readonly CellSign Untouched = new("", "");
    private static readonly CellSign NotTried = new("?", "");

    /// <summary>All signs and what they mean.</summary>
    public static IReadOnlyList<(CellSign Sign, string Meaning)> Legend { get; } =
    [
        (Own, "Killed: the defect is made for this check, which failed for its reason"),
        (Also, "Expected as well: a consequence of the defect, or harmless in an impostor; the reason is in the details"),
        (Failed, "the impostor failed the check"),
        (Passed, "Survived: the check passed, as it should; the defect is not its own"),
        (Unreached, "Unreached: an earlier check ended the scenarios, or the device did not get that far"),
        (Untouched, "Never injected: the defect changes nothing in the scenarios that cite the check"),
        (NotTried, "not tried in this run"),
        (Bad, "not as expected"),
    ];

    /// <summary>The sign of a cell; null for a pair that was not tried.</summary>
    public static CellSign Of(Cell? cell) => cell switch
    {
        null => NotTried,
        { Problem: not null } => Bad,
        { Expectation: Expectation.Caught } => Own,
        { Expectation: Expectation.Consequence or Expectation.MayPass } => Also,
        { Outcome: PairOutcome.Killed } => Failed,
        { Outcome: PairOutcome.Survived } => Passed,
        { Outcome: PairOutcome.Unreached } => Unreached,
        _ => Untouched,
    };
}
