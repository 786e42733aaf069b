using System.Collections.Concurrent;
using Conformance.Bench.Desk;
using Conformance.Bench.Observation;
using Conformance.Bench.Time;

namespace Conformance.Bench.Devices.Outside;

/// <summary>What a device outside this process has to do with at one desk.</summary>
/// <param name="Profile">What the device declares.</param>
/// <param name="Plan">What the scenario settled.</param>
/// <param name="Time">The desk's clock.</param>
/// <param name="Record">Takes what is observed.</param>
/// <param name="Centre">The way to the bench's centre.</param>
/// <param name="CentreSeen">What the bench saw of the centre and has not logged yet.</param>
/// <param name="Seed">The scenario's seed.</param>
internal sealed record OutsideDesk(
    DeviceProfile Profile,
    DeskPlan Plan,
    VirtualTime Time,
    DeskRecord Record,
    HttpClient Centre,
    ConcurrentQueue<Observed> CentreSeen,
    int Seed)
{
    private const string NotThere = "let the adapter offer it, prepare such a card, or leave the scenario out";

    /// <summary>Writes down what the scenario wants of the card and nobody can do to it.</summary>
    public void CannotDo(string act) => Record.Observe(new CardActWithheld(CardActWithheld.NotOnThisDevice, act, "nobody offers to do it to the device's card", NotThere));
}
