using Conformance.Bench.Bindings;
using Conformance.Bench.Desk.Phones;
using Conformance.Bench.Devices;
using Conformance.Bench.Observation;
using Conformance.Bench.Time;
using Conformance.Bench.Transcripts;
using Conformance.SmartCard;
using NodaTime;

namespace Conformance.Bench.Desk;

/// <summary>What stands on and behind one desk.</summary>
internal sealed record DeskParts(
    VirtualTime Time,
    DeskRecord Record,
    CentreObservation Centre,
    ICardBinding Binding,
    ICardReader ObservedReader,
    CurrentCardKeyUse KeyUse,
    PlacedCardFace CardFace,
    DeskTerminal Terminal,
    IReaderUnderTest Device,
    Ownership Owned,
    CardShelf Cards,
    DeskPhones Phones,
    Errands Errands,
    Visits Visits,
    NumberInquiries Numbers,
    double FaceThreshold,
    DeskTranscript? Transcript) : IAsyncDisposable
{
    /// <exception cref="BenchFaultException">The desk was none: the centre behind it could not be reached, or the card cannot be had back.</exception>
    public async ValueTask DisposeAsync()
    {
        Owned.Dispose();
        await Binding.DisposeAsync().ConfigureAwait(false);
        Centre.RequireReached();
    }
}
