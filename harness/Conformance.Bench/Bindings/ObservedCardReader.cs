using Conformance.Bench.Observation;
using Conformance.Bench.Physical;
using Conformance.SmartCard;

namespace Conformance.Bench.Bindings;

/// <summary>A reader whose every command is written to the log.</summary>
internal sealed class ObservedCardReader(ICardReader inner, Action<Observed> observe, Func<PhysicalAnswers>? answers = null) : ICardReader
{
    public string Name => inner.Name;

    public bool IsCardPresent => inner.IsCardPresent;

    public CardConnection Connect() => inner.Connect() switch
    {
        CardConnection.Opened(var channel) => new CardConnection.Opened(new ObservedChannel(channel, observe, answers?.Invoke())),
        var failed => failed,
    };
}
