namespace Conformance.Bench.Devices;

/// <summary>No device at all. Nothing may pass with it.</summary>
internal sealed class EmptyChair : IReaderUnderTest
{
    public bool DefectActed => true;

    public Task CardPlacedAsync(string persona) => Task.CompletedTask;

    public Task CardTakenAsync() => Task.CompletedTask;

    public Task TouchAsync(string button) => Task.CompletedTask;

    public Task TouchKeyAsync(int place) => Task.CompletedTask;

    public Task LookAsync(FaceStimulus face) => Task.CompletedTask;

    public Task StaffAsync(StaffDoing doing) => Task.CompletedTask;

    public Task RestartAsync() => Task.CompletedTask;

    public Task DisturbAsync(Trouble trouble) => Task.CompletedTask;

    public Task TimePassedAsync() => Task.CompletedTask;

    public void Dispose()
    {
    }
}
