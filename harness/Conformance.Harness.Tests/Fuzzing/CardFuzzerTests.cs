using Conformance.Fuzzing.Acts;
using Conformance.Fuzzing.Running;
using Conformance.Simulators.Tests;
using Xunit.Abstractions;

namespace Conformance.Harness.Tests.Fuzzing;

public sealed class CardFuzzerTests(ITestOutputHelper output)
{
    private const int Million = 1_000_000;

    /// <summary>
    /// The invariants hold, and the commands got as far as they can: every reference verified, blocked and, where the holder may, changed;
    /// every EF of facts/card.md 1.2 to 1.5 read or used; every status word of 2.6 but 6A81, for which a file would need two records.
    /// </summary>
    [Fact]
    public void A_million_random_commands_break_no_invariant_and_reach_everything()
    {
        var outcome = TaroCards.Fuzzer().Run(Seed.Next(output), new(Million, null));
        Assert.True(outcome.Failure is null, Told(outcome.Failure));
        Assert.True(outcome.Acts >= Million);

        string[] references =
        [
            "Jpki/0018", "Jpki/001B", "InputSupport/0011", "InputSupport/0014", "InputSupport/0015", "CardFace/0011", "CardFace/0012",
            "CardFace/0013", "Resident/001C", "Common/001C",
        ];
        Assert.Equal(references, outcome.Reach.Verified);
        Assert.Equal(references, outcome.Reach.Blocked);
        Assert.Equal(["Jpki/0018", "Jpki/001B", "InputSupport/0011", "Resident/001C", "Common/001C"], outcome.Reach.Changed);
        Assert.Equal(
            [
                "Jpki/0001", "Jpki/0002", "Jpki/0006", "Jpki/0008", "Jpki/000A", "Jpki/000B", "Jpki/0017", "Jpki/001A",
                "InputSupport/0001", "InputSupport/0002", "InputSupport/0003", "InputSupport/0004", "InputSupport/0005",
                "InputSupport/0006", "InputSupport/0007", "InputSupport/0008", "InputSupport/0013",
                "CardFace/0001", "CardFace/0002", "CardFace/0003", "CardFace/0004", "CardFace/0005", "CardFace/0006", "CardFace/001A",
                "Resident/0002", "Common/0001", "Common/0002", "Common/0019",
            ],
            outcome.Reach.Opened);
        Assert.Equal(["00", "01", "02", "03", "04", "05"], outcome.Reach.SignatureForms);
        Assert.Equal(["INS 20", "INS 20 refused", "INS A4", "INS A4 refused", "INS B0", "INS B0 refused", "SET SESSION KEY"], outcome.Reach.Secured);
        Assert.Equal(
            [
                "63Cx", "66F1", "6700", "6881", "6882", "6981", "6982", "6984", "6985", "6986", "6987", "6988", "69FC",
                "6A80", "6A82", "6A83", "6A86", "6A88", "6B00", "6D00", "6E00", "6F00", "9000",
            ],
            outcome.Reach.Statuses);
    }

    /// <summary>Cards with less on them, and cards to which something happened: one that is locked, one that noticed tampering.</summary>
    [Theory]
    [InlineData("child")]
    [InlineData("saburo-no-pin")]
    [InlineData("resident-card")]
    [InlineData("number-b-locked")]
    [InlineData("tampered")]
    public void Other_cards_break_no_invariant_either(string persona)
    {
        var outcome = TaroCards.FuzzerOf(persona).Run(Seed.Next(output), new(20_000, null));
        Assert.True(outcome.Failure is null, $"{outcome.Failure?.Violation.Invariant}: {outcome.Failure?.Violation.Detail}");
    }

    [Fact]
    public void The_same_seed_makes_the_same_run()
    {
        var (first, second) = (Found(7), Found(7));
        Assert.Equal(first, second);
        Assert.NotEqual(first, Found(8));

        static string Found(int seed)
        {
            var outcome = TaroCards.Fuzzer("number-opens-by-the-other-number").Run(seed, new(Million, null));
            return $"{outcome.Acts} {outcome.FoundIn}\n{Told(outcome.Failure)}";
        }
    }

    private static string Told(FoundFailure? failure) => failure is null
        ? ""
        : $"{failure.Violation.Invariant}: {failure.Violation.Detail}\n{string.Join('\n', failure.Acts.Select(act => ActText.Write(act, TaroCards.Secrets)))}";
}
