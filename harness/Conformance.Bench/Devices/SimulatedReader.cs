using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Conformance.Bench.Observation;
using Conformance.ReaderSimulator;

namespace Conformance.Bench.Devices;

/// <summary>The simulated face reader on the bench, and what its maker has for use away from the desk.</summary>
internal sealed class SimulatedReader(SimulatedFronts fronts, StaffPasscode passcode, Func<FaceStimulus, int, FaceFrame> camera, Func<bool> defectActed) : IReaderUnderTest
{
    private static readonly StaffPasscode WrongPasscode = new("0000");
    private int _looks;

    public bool DefectActed => defectActed();

    public Task CardPlacedAsync(string persona) => fronts.Current.CardPlacedAsync();

    public Task CardTakenAsync()
    {
        fronts.Current.CardTaken();
        return fronts.SettledAsync();
    }

    /// <summary>A phone on the card's plate is not noticed: the antennas lie elsewhere (facts/eligibility.md 6).</summary>
    public Task PhoneHeldAsync(PhoneHeld held, PhoneHolding how) => held.Place == PhoneHeld.PhoneReader ? fronts.Current.PhoneHeldAsync() : Task.CompletedTask;

    public Task TurnToAsync(Front front) => fronts.TurnToAsync(front);

    public Task TouchAsync(string button) => fronts.Current.TouchAsync(button);

    public Task TouchKeyAsync(int place) => fronts.Current.TouchKeyAsync(place);

    public Task LookAsync(FaceStimulus face) => LookAsync(camera(face, _looks++));

    /// <summary>No picture outlives its comparison (RDR-6).</summary>
    public async Task LookAsync(FaceFrame frame)
    {
        await fronts.Current.LookAsync(frame).ConfigureAwait(false);
        CryptographicOperations.ZeroMemory(MemoryMarshal.AsMemory(frame.Image).Span);
    }

    public Task StaffAsync(StaffDoing doing) => fronts.Current.StaffAsync(doing switch
    {
        StaffDoing.EnterVisualModeAtTerminal => new StaffAct.EnterVisualModeAtTerminal(),
        StaffDoing.EnterVisualModeAtReader => new StaffAct.EnterVisualModeAtReader(passcode),
        StaffDoing.TryWrongPasscodeAtReader => new StaffAct.EnterVisualModeAtReader(WrongPasscode),
        StaffDoing.LeaveVisualModeAtTerminal => new StaffAct.LeaveVisualModeAtTerminal(),
        StaffDoing.LeaveVisualModeAtReader => new StaffAct.LeaveVisualModeAtReader(passcode),
        StaffDoing.EnterEmergencyViewingAtTerminal => new StaffAct.EnterEmergencyViewing(),
        StaffDoing.ConfirmSight => new StaffAct.ConfirmSight(),
        StaffDoing.RefuseSight => new StaffAct.RefuseSight(),
        _ => throw new ArgumentOutOfRangeException(nameof(doing), doing, "staff do not do this"),
    });

    public Task RestartAsync() => fronts.Current.RestartAsync();

    public Task DisturbAsync(Trouble trouble) => fronts.DisturbAsync(trouble switch
    {
        Trouble.CameraCovered => ReaderTrouble.CameraCovered,
        Trouble.CameraFree => ReaderTrouble.CameraFree,
        Trouble.KeypadDead => ReaderTrouble.KeypadDead,
        Trouble.KeypadMended => ReaderTrouble.KeypadMended,
        Trouble.TerminalAsleep => ReaderTrouble.TerminalAsleep,
        Trouble.TerminalAwake => ReaderTrouble.TerminalAwake,
        Trouble.StartFailed => ReaderTrouble.StartFailed,
        Trouble.CardInSleeve => ReaderTrouble.CardInSleeve,
        Trouble.CardWrongWay => ReaderTrouble.CardWrongWay,
        Trouble.CardFlatFaceUp => ReaderTrouble.CardFlatFaceUp,
        Trouble.CardFlatFaceDown => ReaderTrouble.CardFlatFaceDown,
        Trouble.CardUpright => ReaderTrouble.CardUpright,
        Trouble.TwoCards => ReaderTrouble.TwoCards,
        _ => throw new ArgumentOutOfRangeException(nameof(trouble), trouble, "this does not befall a reader"),
    });

    public Task TimePassedAsync() => fronts.SettledAsync();

    public void Dispose() => fronts.Dispose();
}
