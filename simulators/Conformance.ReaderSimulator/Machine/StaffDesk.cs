namespace Conformance.ReaderSimulator;

/// <summary>What staff may do, and what comes of it (RDR-8).</summary>
internal static class StaffDesk
{
    public static Transition? Take(Desk desk, ReaderState state, StaffAct act)
    {
        var accepted = IsAccepted(desk, state, act);
        desk.Observe(new ReaderEvent.StaffActed(act.Name, accepted));
        if (!accepted)
        {
            return null;
        }

        return act switch
        {
            StaffAct.EnterVisualModeAtTerminal => Switch(desk, state, ReaderMode.Visual, ModeChanger.TerminalMenu),
            StaffAct.EnterVisualModeAtReader => Switch(desk, state, ReaderMode.Visual, ModeChanger.ReaderPasscode),
            StaffAct.LeaveVisualModeAtTerminal => Switch(desk, state, ReaderMode.Normal, ModeChanger.TerminalMenu),
            StaffAct.LeaveVisualModeAtReader => Switch(desk, state, ReaderMode.Normal, ModeChanger.ReaderPasscode),
            StaffAct.EnterEmergencyViewing => BeginEmergency(desk, state),
            StaffAct.ConfirmSight => state.SightDecided(same: true),
            _ => state.SightDecided(same: false),
        };
    }

    private static bool IsAccepted(Desk desk, ReaderState state, StaffAct act) => act switch
    {
        // The modes are the desk's.
        not (StaffAct.ConfirmSight or StaffAct.RefuseSight) when desk.Front != Front.Desk => false,
        StaffAct.EnterVisualModeAtTerminal => desk.Defect.EntersVisualMode(desk.Surroundings.IsCameraCovered),
        StaffAct.EnterVisualModeAtReader entering => IsPasscode(desk, entering.Passcode),
        StaffAct.LeaveVisualModeAtReader leaving => IsPasscode(desk, leaving.Passcode),
        StaffAct.ConfirmSight or StaffAct.RefuseSight => state.AwaitsSight,
        StaffAct.EnterEmergencyViewing => desk.Model.Abilities.Contains(ModelAbility.EmergencyViewing) && desk.Defect.HasEmergencyRight(desk.Settings.EmergencyViewing),
        _ => true,
    };

    private static bool IsPasscode(Desk desk, StaffPasscode offered) =>
        desk.Model.VisualModeAtReader
        && (desk.Parts.StaffPasscode?.Matches(offered) == true ? desk.Defect.TakesStaffPasscode() : !desk.Defect.ChecksStaffPasscode());

    private static Transition? Switch(Desk desk, ReaderState state, ReaderMode mode, ModeChanger by)
    {
        desk.Emergency.End();
        desk.VisualMode.Set(mode, by);
        return state.ModeChanged();
    }

    private static Transition? BeginEmergency(Desk desk, ReaderState state)
    {
        desk.Emergency.Begin();
        return state.ModeChanged();
    }
}
