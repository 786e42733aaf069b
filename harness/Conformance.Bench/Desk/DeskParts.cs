using Conformance.Bench.Bindings;
using Conformance.Bench.Devices;
using Conformance.Bench.Observation;
using Conformance.Bench.Time;
using Conformance.CardSimulator;
using Conformance.SmartCard;
using NodaTime;

namespace Conformance.Bench.Desk;

/// <summary>What stands on and behind one desk.</summary>
internal sealed record DeskParts(
    VirtualTime Time,
    ObservationLog Log,
    ICardBinding Binding,
    ICardReader ObservedReader,
    CurrentCardKeyUse KeyUse,
    IReaderUnderTest Device,
    Ownership Owned,
    Func<string, MyNumberCard> MakeCard,
    double FaceThreshold) : IAsyncDisposable
{
    public void Observe(Observed what) => Log.Append(Instant.FromDateTimeOffset(Time.GetUtcNow()), what);

    public async ValueTask DisposeAsync()
    {
        Owned.Dispose();
        await Binding.DisposeAsync().ConfigureAwait(false);
    }
}
