using Conformance.Bench.Devices.Remote;
using Conformance.Bench.Observation;
using Conformance.Bench.Requirements;
using NodaTime.Text;

namespace Conformance.Bench.Devices.Outside;

/// <summary>
/// Puts what an adapter told of one act in order with what the bench saw by itself of centre and folder. The adapter gives places alone
/// for the latter; what it gives no place for comes first, as a device cannot show what it has not got.
/// </summary>
internal sealed class Merging(OutsideDesk desk, FaceFolder face)
{
    /// <summary>A device's clock that is further ahead than this is not the bench's.</summary>
    private static readonly TimeSpan FurthestAhead = TimeSpan.FromHours(1);

    /// <summary>Logs everything.</summary>
    /// <returns>What is wrong with an event; null when nothing is.</returns>
    public string? Take(IReadOnlyList<ReportedEvent> events)
    {
        TakeUnplaced(events);
        foreach (var told in events)
        {
            if (ReportedWords.WhyWrong(told.What) is { } wrong)
            {
                return $"event {told.Number}: {wrong}";
            }

            if (WhyOutOfTime(told) is { } late)
            {
                return late;
            }

            Take(told.What);
        }

        return null;
    }

    private void TakeUnplaced(IReadOnlyList<ReportedEvent> events)
    {
        var placed = events.Count(told => told.What is Reported.CentreAsked);
        while (desk.CentreSeen.Count > placed && desk.CentreSeen.TryDequeue(out var seen))
        {
            desk.Record.Observe(seen);
        }

        var named = events.Select(told => told.What).OfType<Reported.ResultLeft>().Select(left => left.File).ToHashSet();
        foreach (var result in face.NewBut(named))
        {
            desk.Record.Observe(result);
        }
    }

    private void Take(Reported what)
    {
        var observed = what switch
        {
            Reported.CentreAsked => desk.CentreSeen.TryDequeue(out var seen) ? seen : null,
            Reported.ResultLeft(var file) => face.Find(file),
            _ => what.Observed(),
        };
        if (observed is not null)
        {
            desk.Record.Observe(observed);
        }
    }

    private string? WhyOutOfTime(ReportedEvent told)
    {
        if (told.At is not { } text || !desk.Profile.Observability.Contains(Aspect.Clock))
        {
            return null;
        }

        var now = desk.Time.GetUtcNow();
        if (!InstantPattern.ExtendedIso.Parse(text).TryGetValue(default, out var at) || at.ToDateTimeOffset() - now > FurthestAhead)
        {
            return $"event {told.Number}: \"{ReaderProtocol.Printable(text)}\" is no time near the desk's, {InstantPattern.ExtendedIso.Format(NodaTime.Instant.FromDateTimeOffset(now))}";
        }

        if (at.ToDateTimeOffset() > now)
        {
            desk.Time.AdvanceTo(at.ToDateTimeOffset());
        }

        return null;
    }
}
