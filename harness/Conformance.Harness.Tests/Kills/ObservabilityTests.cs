using Conformance.Bench.Devices;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Bench.Observation.Stored;
using Conformance.Bench.Requirements;
using Conformance.Steps.Benching;

namespace Conformance.Harness.Tests.Kills;

/// <summary>What a device does not offer makes findings NotObservable; it never changes one, and fails none.</summary>
[Collection(OneBench.Name)]
[Trait("Needs", "bench")]
public sealed class ObservabilityTests(BenchFixture bench)
{
    private static readonly Aspect[] Controls = [Aspect.Clock, Aspect.CardDates];
    private static readonly Aspect[] OfSoftware = [Aspect.Chart, Aspect.RequestFile];

    public static TheoryData<Aspect, string> EveryAspect()
    {
        var rows = new TheoryData<Aspect, string>();
        foreach (var aspect in Enum.GetValues<Aspect>().Except(OfSoftware))
        {
            rows.Add(aspect, "model-a");
            rows.Add(aspect, "model-b");
        }

        foreach (var aspect in OfSoftware)
        {
            rows.Add(aspect, Declaration.ReceiptComputer);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(EveryAspect))]
    public async Task A_run_without_an_aspect_finds_the_same_or_says_that_it_cannot_be_observed(Aspect withheld, string reader)
    {
        var profile = Reader(reader);
        var full = reader == Declaration.ReceiptComputer ? bench.Software : bench.GoodByModel[reader];
        var without = profile with { Observability = [.. profile.Observability.Except([withheld])] };

        var results = await bench.RunAsync(without, DeviceChoice.Good, bench.For(profile));

        Assert.Equal("", string.Join('\n', Differences(full, results)));
        Assert.Contains(results, result => result.Findings.Any(finding => finding.Verdict == Verdict.NotObservable));
        Assert.DoesNotContain(results.SelectMany(result => result.Log.Entries), entry => ObservedAspects.Of(entry.What) == withheld);
    }

    [Theory]
    [InlineData("model-a")]
    [InlineData("model-b")]
    public async Task So_does_one_without_any_two_of_the_aspects_that_are_seen(string reader)
    {
        var seen = Enum.GetValues<Aspect>().Except(Controls).Except(OfSoftware).ToList();
        var full = bench.GoodByModel[reader];
        foreach (var (one, other) in seen.SelectMany((one, index) => seen.Skip(index + 1).Select(other => (one, other))))
        {
            var results = await bench.JudgeAgainAsync(full.Select(result => Without(result.Stored, [one, other])));
            Assert.Equal("", string.Join('\n', Differences(full, results).Select(difference => $"{one}, {other}: {difference}")));
        }
    }

    [Fact]
    public async Task A_log_from_which_an_aspect_is_taken_is_the_one_that_is_written_without_it()
    {
        var results = await bench.RunAsync(
            bench.ModelA with { Observability = [.. bench.ModelA.Observability.Except([Aspect.Apdu])] }, DeviceChoice.Good, bench.For(bench.ModelA));

        Assert.Equal(
            bench.Good.Select(result => Words(Without(result.Stored, [Aspect.Apdu]))),
            results.Select(result => Words(result.Stored)));
    }

    private static IEnumerable<string> Differences(IReadOnlyList<ScenarioResult> full, IReadOnlyList<ScenarioResult> without) =>
        full.Zip(without).SelectMany(pair => Differences(pair.First, pair.Second));

    private static IEnumerable<string> Differences(ScenarioResult full, ScenarioResult without)
    {
        if (full.Findings.Count != without.Findings.Count)
        {
            return [$"{full.Case.Title}: {full.Findings.Count} findings became {without.Findings.Count}: {without.Fault} {without.Run.Error?.Message}"];
        }

        return full.Findings.Zip(without.Findings)
            .Where(pair => pair.Second.Verdict != Verdict.NotObservable && Line(pair.First) != Line(pair.Second))
            .Select(pair => $"{full.Case.Title}: {Line(pair.First)} became {Line(pair.Second)}");
    }

    private static string Line(Finding finding) => $"{finding.Check.Id} {finding.Verdict} {finding.Expected} {finding.Seen}";

    private static string Words(StoredLog stored) => string.Join('\n', stored.Log.Entries.Select(entry => entry.What.Describe()));

    private static StoredLog Without(StoredLog stored, IReadOnlyCollection<Aspect> withheld) => stored with
    {
        Log = new(stored.Log.Entries
            .Where(entry => ObservedAspects.Of(entry.What) is not { } aspect || !withheld.Contains(aspect))
            .Select(entry => entry.What is DeskOpened { Declared: { } declared } opened
                ? entry with { What = opened with { Declared = declared with { Aspects = [.. declared.Aspects.Except(withheld)] } } }
                : entry)),
    };

    private DeviceProfile Reader(string name) => name switch
    {
        "model-a" => bench.ModelA,
        "model-b" => bench.ModelB,
        _ => bench.ReceiptComputer,
    };
}
