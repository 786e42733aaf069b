using Conformance.Bench.Fixtures;
using Conformance.Bench.Observation;
using Conformance.Bench.Outcomes.Times;
using Conformance.Harness.Tests.Bench;
using NodaTime;
using static Conformance.Harness.Tests.Thens.LogJudgement;

namespace Conformance.Harness.Tests.Outcomes;

public sealed class SessionTimesTests
{
    private static readonly Instant Nine = Instant.FromUtc(2025, 3, 3, 0, 0);

    private static SchemaCheck Schema { get; } = new(File.ReadAllText(
        Path.Combine(Repository.Root(AppContext.BaseDirectory), "harness", "Conformance.Bench", "Outcomes", "Times", "session-times.schema.json")));

    [Fact]
    public void Each_screen_lasts_until_the_next_one_and_the_last_until_the_card_is_taken()
    {
        var session = Assert.Single(Of((0, Placed), (1, Shown("method")), (4, Touch("face")), (4, Shown("face")), (9, Identified("face")), (10, Shown("finished")), (15, new CardTaken("taro")), (15, new SessionEnded("completed")), (16, Shown("idle"))));

        Assert.Equal(("face", "completed", 15.0), (session.Identity, session.Ending, session.Seconds));
        Assert.Equal([new("method", 3, 1), new("face", 6, 0), new("finished", 5, 0)], session.Steps);
    }

    [Fact]
    public void A_pad_that_is_drawn_anew_for_every_key_is_one_step() =>
        Assert.Equal(
            [new("pin", 6, 2), new("finished", 0, 0)],
            Assert.Single(Of((0, Placed), (0, Shown("pin")), (2, new DigitKeyTouched(true)), (2, Shown("pin")), (4, new DigitKeyTouched(true)), (4, Shown("pin")), (6, Shown("finished")))).Steps);

    [Fact]
    public void Two_cards_are_two_sessions_and_what_came_before_is_none() =>
        Assert.Equal([null, "pin"], Of((0, Shown("idle")), (1, Placed), (2, new CardTaken("taro")), (3, Placed), (4, Identified()), (5, Shown("finished"))).Select(session => session.Identity));

    [Fact]
    public void The_file_fits_its_schema()
    {
        var text = SessionTimesFile.Write("model-a", [("logs/001.jsonl", Of((0, Placed), (1, Shown("method")), (3, Identified("sight")), (4, new CardTaken("taro"))))]);
        Assert.Empty(Schema.Faults(text));
        Assert.NotEmpty(Schema.Faults(text.Replace("sight", "guess", StringComparison.Ordinal)));
        Assert.NotEmpty(Schema.Faults(text.Replace("\"acts\"", "\"deeds\"", StringComparison.Ordinal)));
    }

    private static IReadOnlyList<SessionTime> Of(params (int Second, Observed What)[] happened)
    {
        var log = new ObservationLog();
        foreach (var (second, what) in happened)
        {
            log.Append(Nine + Duration.FromSeconds(second), what);
        }

        return SessionTimes.Of(new(log.Entries));
    }
}
