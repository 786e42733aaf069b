using Conformance.Bench.Defects;
using Conformance.Bench.Judgement;
using Conformance.Bench.Requirements;
using Conformance.Steps.Matrix;

namespace Conformance.Harness.Tests.Matrix;

/// <summary>Two checks in one scenario each, one defect made for the first, and a bench whose trials are given.</summary>
internal static class SmallMatrix
{
    public const string LockStays = "lock-stays";
    public const string PadShuffled = "pad-shuffled";
    public const string Defect = "pin-counter-forgotten";

    public static ScenarioName LockScenario { get; } = new("identity/pin.feature", "The lock stays");

    public static ScenarioName PadScenario { get; } = new("identity/pin.feature", "The pad changes");

    public static Catalogue Catalogue { get; } = new([Requirement("PIN-LOCK-STAYS", LockStays), Requirement("PIN-PAD-SHUFFLED", PadShuffled)]);

    public static Coverage Coverage { get; } = new(
    [
        new("PIN-LOCK-STAYS", LockStays, LockScenario, ["model-a", "model-b"], [Defect]),
        new("PIN-PAD-SHUFFLED", PadShuffled, PadScenario, ["model-a"], []),
    ]);

    public static DefectBook Book(string? on = null, params IReadOnlyList<ReasonedCheck> consequences) => new(
        [new(Defect, DefectPlace.Card, new("It forgets.", "忘れる。"), on, [new(LockStays, "63C3")], consequences)],
        [new("empty-chair", new("Nothing.", "無。"), [])]);

    public static Trial Trial(ScenarioName scenario, bool acted, params IReadOnlyList<Decision> decisions) =>
        new(scenario, "model-a", acted, null, decisions, TimeSpan.FromMilliseconds(40));

    public static Decision Failed(string check, string seen) => new(check, Verdict.Failed, "63C0", seen);

    public static Decision Passed(string check) => new(check, Verdict.Passed, "63C0", "63C0");

    public static Task<Column> RunAsync(DefectBook book, ITrialBench bench, string device = Defect) =>
        new MatrixRunner(Catalogue, book, Coverage, bench).RunAsync(new(device, [LockStays, PadShuffled]));

    private static Requirement Requirement(string id, string check) => new()
    {
        Id = id,
        Level = Level.Must,
        Subject = Subject.Reader,
        Statement = new("It holds.", "成り立つ。"),
        Facts = ["RDR-5"],
        Checks = [new(check, Owner.Device, new("It holds.", "成り立つ。"), new("Make it hold.", "成り立たせる。"))],
    };
}
