using Conformance.Bench.Observation;
using Conformance.ReaderSimulator;

namespace Conformance.Bench.Devices;

/// <summary>A device that works and then, at its n-th act, falls silent for good: from that act on it does nothing, and its screen stays as it was.</summary>
/// <param name="device">The device while it lives.</param>
/// <param name="lastAct">Number of the act, from 1, that it does not do any more. Time that passes is one act however long it is.</param>
internal sealed class DyingDevice(IReaderUnderTest device, int lastAct) : IReaderUnderTest
{
    private int _acts;
    private bool _isDead;

    public bool DefectActed => _isDead;

    public Task CardPlacedAsync(string persona) => ActAsync(() => device.CardPlacedAsync(persona));

    public Task CardTakenAsync() => ActAsync(device.CardTakenAsync);

    public Task PhoneHeldAsync(PhoneHeld held, PhoneHolding how) => ActAsync(() => device.PhoneHeldAsync(held, how));

    public Task PhoneTakenAsync() => ActAsync(device.PhoneTakenAsync);

    public Task TurnToAsync(Front front) => ActAsync(() => device.TurnToAsync(front));

    public Task TouchAsync(string button) => ActAsync(() => device.TouchAsync(button));

    public Task TouchKeyAsync(int place) => ActAsync(() => device.TouchKeyAsync(place));

    public Task LookAsync(FaceStimulus face) => ActAsync(() => device.LookAsync(face));

    public Task StaffAsync(StaffDoing doing) => ActAsync(() => device.StaffAsync(doing));

    public Task RestartAsync() => ActAsync(device.RestartAsync);

    public Task DisturbAsync(Trouble trouble) => ActAsync(() => device.DisturbAsync(trouble));

    public Task TimePassesAsync() => ActAsync(device.TimePassesAsync);

    public Task TimePassedAsync() => _isDead ? Task.CompletedTask : device.TimePassedAsync();

    public void Dispose()
    {
        if (!_isDead)
        {
            device.Dispose();
        }
    }

    private Task ActAsync(Func<Task> act)
    {
        if (!_isDead && ++_acts == lastAct)
        {
            // Its timers die with it.
            device.Dispose();
            _isDead = true;
        }

        return _isDead ? Task.CompletedTask : act();
    }
}
