using Conformance.Bench.Observation;
using NodaTime;
using NodaTime.Text;

namespace Conformance.Bench.Devices.Remote.Serving;

/// <summary>What happened in a served reader's session, numbered.</summary>
internal sealed class EventBook(TimeProvider time)
{
    private readonly List<ReportedEvent> _events = [];
    private readonly Lock _gate = new();

    /// <summary>What the screen shows; null before the first.</summary>
    public ScreenContent? Screen { get; private set; }

    /// <summary>Writes down what the simulator observes.</summary>
    public void Observe(Observed what) => Add(Reported.Of(what));

    public void Add(Reported what)
    {
        lock (_gate)
        {
            Screen = what is Reported.Screen(var content) ? content : Screen;
            _events.Add(new(_events.Count + 1, InstantPattern.ExtendedIso.Format(Instant.FromDateTimeOffset(time.GetUtcNow())), what));
        }
    }

    /// <summary>What came after a number.</summary>
    public IReadOnlyList<ReportedEvent> Since(int number)
    {
        lock (_gate)
        {
            return [.. _events.Skip(number)];
        }
    }
}
