using Conformance.Bench.Observation;

namespace Conformance.Bench.Devices;

/// <summary>A device that turns everybody away at once. It is never wrong about a refusal, and it never decides one: nothing may pass with it.</summary>
internal sealed class RefuseEverything : IReaderUnderTest
{
    private readonly Action<Observed> _observe;

    public RefuseEverything(Action<Observed> observe)
    {
        _observe = observe;
        Show("idle", "カードを置いてください");
    }

    public bool DefectActed { get; private set; }

    public Task CardPlacedAsync(string persona)
    {
        DefectActed = true;
        return Show("refused", "資格を確認できません。窓口の職員へお申し出ください");
    }

    public Task CardTakenAsync() => Show("idle", "カードを置いてください");

    public Task TouchAsync(string button) => Task.CompletedTask;

    public Task TouchKeyAsync(int place) => Task.CompletedTask;

    public Task LookAsync(FaceStimulus face) => Task.CompletedTask;

    public Task StaffAsync(StaffDoing doing) => Task.CompletedTask;

    public Task RestartAsync() => Show("idle", "カードを置いてください");

    public Task DisturbAsync(Trouble trouble) => Task.CompletedTask;

    public Task TimePassedAsync() => Task.CompletedTask;

    public void Dispose()
    {
    }

    private Task Show(string id, string title)
    {
        _observe(new ScreenShown(new(id, title, [], [], null, null, null, null, null)));
        return Task.CompletedTask;
    }
}
