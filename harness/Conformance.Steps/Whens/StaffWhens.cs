using Conformance.Bench.Desk;
using Conformance.Bench.Devices;
using NodaTime;
using Reqnroll;

namespace Conformance.Steps.Whens;

/// <summary>What the people behind the desk do, and time.</summary>
[Binding]
public sealed class StaffWhens(Scene scene)
{
    /// <summary>目視モード on, in the terminal's menu.</summary>
    [When("staff switch to visual mode at the terminal")]
    [When("職員が資格確認端末で目視モードに切り替える")]
    public Task EnterAtTerminal() => scene.Desk.StaffAsync(StaffDoing.EnterVisualModeAtTerminal);

    /// <summary>目視モード on, with the passcode at the reader.</summary>
    [When("staff switch to visual mode at the reader")]
    public Task EnterAtReader() => scene.Desk.StaffAsync(StaffDoing.EnterVisualModeAtReader);

    /// <summary>A wrong passcode.</summary>
    [When("somebody tries a wrong staff passcode at the reader")]
    public Task TryWrongPasscode() => scene.Desk.StaffAsync(StaffDoing.TryWrongPasscodeAtReader);

    /// <summary>目視モード off.</summary>
    [When("staff leave visual mode at the terminal")]
    public Task Leave() => scene.Desk.StaffAsync(StaffDoing.LeaveVisualModeAtTerminal);

    /// <summary>目視モード off, with the passcode at the reader.</summary>
    [When("staff leave visual mode at the reader")]
    public Task LeaveAtReader() => scene.Desk.StaffAsync(StaffDoing.LeaveVisualModeAtReader);

    /// <summary>救急時医療情報閲覧 for the next patient, in the terminal's menu.</summary>
    [When("staff switch to emergency viewing at the terminal")]
    public Task EnterEmergency() => scene.Desk.StaffAsync(StaffDoing.EnterEmergencyViewingAtTerminal);

    /// <summary>The person is the one on the card.</summary>
    [When("staff confirm the person by sight")]
    [When("職員が目視で本人と確認する")]
    public Task Confirm() => LookAsync(StaffDoing.ConfirmSight);

    /// <summary>The person is not the one on the card.</summary>
    [When("staff refuse the person by sight")]
    public Task Refuse() => LookAsync(StaffDoing.RefuseSight);

    /// <summary>環境設定情報更新; what is on, as in the Given.</summary>
    [When("staff set the terminal to ask {}")]
    public Task SetTerminal(string words) => scene.Desk.SetTerminalAsync(words.Trim(' '));

    /// <summary>Off and on.</summary>
    [When("staff restart the reader")]
    public Task Restart() => scene.Desk.RestartAsync();

    /// <summary>Moves the bench's clock.</summary>
    [When("{int} seconds pass")]
    public Task SecondsPass(int seconds) => scene.Desk.PassAsync(Duration.FromSeconds(seconds));

    // Staff look once the patient has dealt with whatever the reader asks before.
    private async Task LookAsync(StaffDoing decision)
    {
        await scene.Patient.ComeToIdentityAsync();
        await scene.Desk.StaffAsync(decision);
    }
}
