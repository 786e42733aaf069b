using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Bench.Requirements;
using Conformance.SmartCard;

namespace Conformance.Bench.Physical;

/// <summary>
/// Sees to it that a way to the card that broke is nobody's failure but the bench's: while the scenario has the card in the reader, every
/// transport failure is written down and spoils the scenario; while it has not, a missing card is as it should be.
/// </summary>
internal sealed class TransportWatch(string reader, Action<Observed> observe)
{
    private TransportFault? _first;

    /// <summary>Whether the scenario has a card in the reader.</summary>
    public bool IsCardDue { get; set; }

    /// <summary>A command or a connection failed.</summary>
    public void Broke(TransportFault fault)
    {
        var isExpected = !IsCardDue && fault.Kind is TransportFaultKind.NoCard or TransportFaultKind.CardRemoved;
        if (isExpected)
        {
            return;
        }

        observe(new TransportBroke(CatalogueWords.Of(fault.Kind), fault.NativeCode));
        _first ??= fault;
    }

    /// <summary>To be called at the end of the scenario.</summary>
    /// <exception cref="BenchFaultException">The way broke.</exception>
    public void RequireUnbroken()
    {
        if (_first is { } fault)
        {
            throw new BenchFaultException(Owner.Bench, $"the way to the card broke: {fault.Detail}", Hint(fault.Kind));
        }
    }

    private string Hint(TransportFaultKind kind) => kind switch
    {
        TransportFaultKind.NoCard or TransportFaultKind.CardRemoved => $"leave the card in {reader} until it is asked for, then run the scenario again",
        TransportFaultKind.CardReset => "end the other programs that use the reader, then run the scenario again",
        TransportFaultKind.CardMute => "see that the card lies the right way round; 'conformance doctor' says whether it answers",
        TransportFaultKind.ReaderUnavailable => $"connect {reader} again, then run the scenario again",
        TransportFaultKind.ServiceUnavailable => "start pcscd again, then run the scenario again",
        _ => "run 'conformance doctor', then the scenario again",
    };
}
