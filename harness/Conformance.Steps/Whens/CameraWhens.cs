using Conformance.Bench.Desk;
using Conformance.Bench.Devices;
using Reqnroll;

namespace Conformance.Steps.Whens;

/// <summary>What stands before the camera, in the words of fixtures/faces/conditions.json, and what people do when it was of no use.</summary>
[Binding]
public sealed class CameraWhens(Scene scene)
{
    /// <summary>As often as the model wants to look.</summary>
    [When("the camera sees (.+) until the reader is done")]
    public Task CameraSees(string words) => scene.Patient.ShowFaceUntilGivenUpAsync(scene.Face(words));

    /// <summary>Whoever was received by face has nothing more to prove.</summary>
    [When("whoever was not received by face proves identity by PIN")]
    public Task OthersByPin() => scene.Desk.Offers("pin") ? scene.Patient.ProveByPinAsync() : Task.CompletedTask;

    /// <summary>The same, and without a touch.</summary>
    [When("staff receive by sight whoever was not received by face")]
    public async Task OthersBySight()
    {
        if (scene.Desk.Offers("pin"))
        {
            await scene.Desk.StaffAsync(StaffDoing.EnterVisualModeAtTerminal);
            await scene.Desk.StaffAsync(StaffDoing.ConfirmSight);
        }
    }
}
