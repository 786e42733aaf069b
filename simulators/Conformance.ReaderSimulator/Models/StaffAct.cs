namespace Conformance.ReaderSimulator;

/// <summary>What staff do at the desk.</summary>
public abstract record StaffAct
{
    private StaffAct(string name) => Name = name;

    /// <summary>Kebab-case name, as observed.</summary>
    public string Name { get; }

    /// <summary>Visual mode on, in the terminal's menu (facts/eligibility.md 5.1).</summary>
    public sealed record EnterVisualModeAtTerminal() : StaffAct("enter-visual-mode-at-terminal");

    /// <summary>Visual mode on, at the reader; refused when the passcode is wrong or the model has no such function.</summary>
    public sealed record EnterVisualModeAtReader(StaffPasscode Passcode) : StaffAct("enter-visual-mode-at-reader");

    /// <summary>Back to the normal mode, in the terminal's menu.</summary>
    public sealed record LeaveVisualModeAtTerminal() : StaffAct("leave-visual-mode-at-terminal");

    /// <summary>Back to the normal mode, at the reader; refused like its counterpart.</summary>
    public sealed record LeaveVisualModeAtReader(StaffPasscode Passcode) : StaffAct("leave-visual-mode-at-reader");

    /// <summary>
    /// 救急時医療情報閲覧 for one patient, in the terminal's menu (EMRG-2). No source says where it is switched on at a reader, nor when it
    /// ends: at the terminal, where its right is a setting, and with that patient, are our choice.
    /// </summary>
    public sealed record EnterEmergencyViewing() : StaffAct("enter-emergency-viewing-at-terminal");

    /// <summary>The person is the one on the card.</summary>
    public sealed record ConfirmSight() : StaffAct("confirm-sight");

    /// <summary>The person is not the one on the card.</summary>
    public sealed record RefuseSight() : StaffAct("refuse-sight");
}
