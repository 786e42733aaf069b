using Conformance.Terminal;
using NodaTime;

namespace Conformance.Bench.Reception.Days;

/// <summary>Plays a day at a reception that is served: one person after the other, each when it is time.</summary>
/// <param name="plan">Who comes.</param>
/// <param name="pace">How fast.</param>
/// <param name="folders">The terminal's folders, out of which the software fetches.</param>
/// <param name="time">The clock.</param>
public sealed class DayPlay(IReadOnlyList<PlannedVisit> plan, DayPace pace, TerminalFolders folders, TimeProvider time)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    /// <summary>How long a result may lie in face before the day goes on all the same. Our choice.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(60);

    /// <summary>Plays it to its end.</summary>
    /// <param name="visit">Has one person use the reader.</param>
    /// <param name="told">Hears of each when it is over.</param>
    /// <param name="cancellation">Ends it between two people.</param>
    public async Task RunAsync(Func<Visit, Task<VisitOutcome>> visit, Action<PlayedVisit> told, CancellationToken cancellation)
    {
        var began = time.GetUtcNow();
        foreach (var (planned, index) in plan.Select((planned, index) => (planned, index)))
        {
            var late = await UntilAsync(began, planned, cancellation).ConfigureAwait(false);
            var outcome = await visit(planned.Visit).ConfigureAwait(false);
            told(new(index + 1, planned, outcome, late, pace.Factor is null ? await IsFetchedAsync(outcome, cancellation).ConfigureAwait(false) : null));
        }
    }

    private async Task<TimeSpan> UntilAsync(DateTimeOffset began, PlannedVisit planned, CancellationToken cancellation)
    {
        if (pace.After(Period.Between(plan[0].At, planned.At).ToDuration().ToTimeSpan()) is not { } after)
        {
            return TimeSpan.Zero;
        }

        var left = began + after - time.GetUtcNow();
        if (left <= TimeSpan.Zero)
        {
            return -left;
        }

        await Task.Delay(left, time, cancellation).ConfigureAwait(false);
        return TimeSpan.Zero;
    }

    // Who fetches, takes the file out of face (facts/eligibility.md 1.2).
    private async Task<bool> IsFetchedAsync(VisitOutcome outcome, CancellationToken cancellation)
    {
        var until = time.GetUtcNow() + Patience;
        while (outcome.Files.Any(file => File.Exists(Path.Combine(folders.Face, file))))
        {
            if (time.GetUtcNow() >= until)
            {
                return false;
            }

            await Task.Delay(Look, time, cancellation).ConfigureAwait(false);
        }

        return true;
    }
}
