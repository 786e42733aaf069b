using Conformance.Bench.Observation;

namespace Conformance.Bench.Outcomes.Times;

/// <summary>Reads the seconds of each step out of a log; nothing of it is logged for its own sake.</summary>
public static class SessionTimes
{
    /// <summary>The sessions of a log, in order.</summary>
    public static IReadOnlyList<SessionTime> Of(LogView log) => [.. log.All<CardPlaced>().Select(placed => Of(placed, log.SessionOf(placed)))];

    private static SessionTime Of(LogEntry placed, LogView rest)
    {
        var taken = rest.First<CardTaken>();
        var session = taken is null ? rest : rest.Before(taken);
        // The reader may tell the end of a session only when the card is gone.
        var ended = rest.First<SessionEnded>();
        var end = taken ?? (rest.Entries is [.., var last] ? last : placed);
        return new(
            (session.Last<IdentityDecided>(identity => identity.Established)?.What as IdentityDecided)?.Method,
            (ended?.What as SessionEnded)?.How,
            Seconds(placed, end),
            Steps(session, end));
    }

    private static List<StepTime> Steps(LogView session, LogEntry end)
    {
        var shown = session.All<ScreenShown>();
        var steps = shown.Where((entry, index) => index == 0 || Id(shown[index - 1]) != Id(entry)).ToList();
        return [.. steps.Select((entry, index) => Step(session, entry, index + 1 < steps.Count ? steps[index + 1] : end))];
    }

    private static StepTime Step(LogView session, LogEntry shown, LogEntry next) => new(
        Id(shown),
        Seconds(shown, next),
        session.After(shown).Before(next).Entries.Count(entry => entry.What is ButtonTouched or DigitKeyTouched or FaceShown or StaffActed));

    private static string Id(LogEntry shown) => ((ScreenShown)shown.What).Screen.Id;

    private static double Seconds(LogEntry from, LogEntry to) => (to.At - from.At).TotalSeconds;
}
