using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Conformance.Bench.Observation;
using Conformance.ReaderSimulator;

namespace Conformance.Bench.Devices;

/// <summary>The simulated face reader on the bench.</summary>
internal sealed class SimulatedReader(FaceReader reader, StaffPasscode passcode, Func<FaceStimulus, int, FaceFrame> camera, Func<bool> defectActed) : IReaderUnderTest
{
    private static readonly StaffPasscode WrongPasscode = new("0000");
    private int _looks;

    public bool DefectActed => defectActed();

    public Task CardPlacedAsync(string persona) => reader.CardPlacedAsync();

    public Task CardTakenAsync()
    {
        reader.CardTaken();
        return reader.SettledAsync();
    }

    /// <summary>A phone on the card's plate is not noticed: the antennas lie elsewhere (facts/eligibility.md 6).</summary>
    public Task PhoneHeldAsync(PhoneHeld held) => held.Place == PhoneHeld.PhoneReader ? reader.PhoneHeldAsync() : Task.CompletedTask;

    public Task TouchAsync(string button) => reader.TouchAsync(button);

    public Task TouchKeyAsync(int place) => reader.TouchKeyAsync(place);

    public Task LookAsync(FaceStimulus face) => LookAsync(camera(face, _looks++));

    /// <summary>No picture outlives its comparison (RDR-6).</summary>
    public async Task LookAsync(FaceFrame frame)
    {
        await reader.LookAsync(frame).ConfigureAwait(false);
        CryptographicOperations.ZeroMemory(MemoryMarshal.AsMemory(frame.Image).Span);
    }

    public Task StaffAsync(StaffDoing doing) => reader.StaffAsync(doing switch
    {
        StaffDoing.EnterVisualModeAtTerminal => new StaffAct.EnterVisualModeAtTerminal(),
        StaffDoing.EnterVisualModeAtReader => new StaffAct.EnterVisualModeAtReader(passcode),
        StaffDoing.TryWrongPasscodeAtReader => new StaffAct.EnterVisualModeAtReader(WrongPasscode),
        StaffDoing.LeaveVisualModeAtTerminal => new StaffAct.LeaveVisualModeAtTerminal(),
        StaffDoing.LeaveVisualModeAtReader => new StaffAct.LeaveVisualModeAtReader(passcode),
        StaffDoing.ConfirmSight => new StaffAct.ConfirmSight(),
        StaffDoing.RefuseSight => new StaffAct.RefuseSight(),
        _ => throw new ArgumentOutOfRangeException(nameof(doing), doing, "staff do not do this"),
    });

    public Task RestartAsync() => reader.RestartAsync();

    public Task DisturbAsync(Trouble trouble) => reader.DisturbAsync(trouble switch
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
        Trouble.TwoCards => ReaderTrouble.TwoCards,
        _ => throw new ArgumentOutOfRangeException(nameof(trouble), trouble, "this does not befall a reader"),
    });

    public Task TimePassedAsync() => reader.SettledAsync();

    public void Dispose() => reader.Dispose();
}
