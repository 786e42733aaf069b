using Conformance.ReaderSimulator;

namespace Conformance.Bench.Devices;

/// <summary>The simulated face reader on the bench.</summary>
internal sealed class SimulatedReader(FaceReader reader, StaffPasscode passcode, Func<bool> defectActed) : IReaderUnderTest
{
    private static readonly StaffPasscode WrongPasscode = new("0000");

    public bool DefectActed => defectActed();

    public Task CardPlacedAsync(string persona) => reader.CardPlacedAsync();

    public Task CardTakenAsync()
    {
        reader.CardTaken();
        return reader.SettledAsync();
    }

    public Task TouchAsync(string button) => reader.TouchAsync(button);

    public Task TouchKeyAsync(int place) => reader.TouchKeyAsync(place);

    public Task LookAsync(FaceStimulus face) => reader.LookAsync(new(face.Words, BitConverter.GetBytes(face.Score)));

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

    public Task TimePassedAsync() => reader.SettledAsync();

    public void Dispose() => reader.Dispose();
}
