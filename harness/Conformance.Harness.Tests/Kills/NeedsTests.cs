using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Bench.Observation.Stored;
using Conformance.Bench.Requirements;
using Conformance.Steps.Benching;

namespace Conformance.Harness.Tests.Kills;

/// <summary>
/// What a requirement says that it needs, or one of its checks by itself, is what is read: with every other entry taken out of the log they find the same, and with
/// an aspect that is needed they say that it was not to be seen.
/// </summary>
[Collection(OneBench.Name)]
[Trait("Needs", "bench")]
public sealed class NeedsTests(BenchFixture bench)
{
    /// <summary>Every aspect that leaves entries in a log; dates on the card leave none.</summary>
    public static TheoryData<Aspect> Logged => [.. Enum.GetValues<Aspect>().Except([Aspect.CardDates])];

    [Theory]
    [MemberData(nameof(Logged))]
    public async Task A_check_finds_the_same_without_what_neither_it_nor_its_requirement_needs(Aspect withheld)
    {
        // What only software behind the terminal has is in no log of a reader.
        var whole = (withheld is Aspect.Chart or Aspect.RequestFile ? [] : bench.GoodPair).Concat(bench.Software).ToList();
        var without = whole.ConvertAll(result => Without(withheld, result.Stored));
        Assert.True(whole.Zip(without).Any(pair => pair.First.Log.Entries.Count > pair.Second.Log.Entries.Count), $"no log has an entry of {withheld}");

        var again = await bench.JudgeAgainAsync(without);

        Assert.Empty(whole.Zip(again).SelectMany(pair => Differences(pair.First, pair.Second, withheld)));
    }

    private static StoredLog Without(Aspect withheld, StoredLog stored) => stored with
    {
        Log = new(stored.Log.Entries.Where(entry => AspectOf(entry.What) != withheld).Select(entry => Offering(entry, withheld))),
    };

    private static IEnumerable<string> Differences(ScenarioResult before, ScenarioResult after, Aspect withheld)
    {
        var expected = before.Findings.Select(finding => (finding.Check.Id, finding.Verdict != Verdict.NotApplicable && finding.Requirement.NeedsOf(finding.Check).Contains(withheld) ? Verdict.NotObservable : finding.Verdict));
        var found = after.Findings.Select(finding => (finding.Check.Id, finding.Verdict));
        return found.SequenceEqual(expected) ? [] : [$"{before.Case.Title}: {string.Join(", ", found.Except(expected))} {after.Fault}"];
    }

    private static LogEntry Offering(LogEntry entry, Aspect withheld) => entry.What is DeskOpened { Declared: { } declared } opened
        ? entry with { What = opened with { Declared = declared with { Aspects = [.. declared.Aspects.Except([withheld])] } } }
        : entry;

    private static Aspect? AspectOf(Observed what) => what switch
    {
        ScreenShown or IdentityDecided or SessionEnded => Aspect.Screen,
        ButtonTouched or DigitKeyTouched => Aspect.Touch,
        FaceShown => Aspect.Frame,
        FaceMemoryTold => Aspect.FaceMemory,
        StaffActed or VisualModeChanged or ReaderRestarted => Aspect.StaffAction,
        ApduExchanged or OtherProgramActed => Aspect.Apdu,
        ResultHandedOver => Aspect.TerminalFile,
        CentreAnswered or ConsentDecided => Aspect.CentreRequest,
        ChartShown => Aspect.Chart,
        RequestLeft => Aspect.RequestFile,
        TimePassed => Aspect.Clock,
        _ => null,
    };
}
