using Conformance.Bench.Devices;

namespace Conformance.Bench.Desk;

/// <summary>Staff acts in the log's words.</summary>
internal static class StaffWords
{
    public static string Of(StaffDoing doing) => doing switch
    {
        StaffDoing.EnterVisualModeAtTerminal => "enter visual mode at the terminal",
        StaffDoing.EnterVisualModeAtReader => "enter visual mode at the reader",
        StaffDoing.TryWrongPasscodeAtReader => "try a wrong passcode at the reader",
        StaffDoing.LeaveVisualModeAtTerminal => "leave visual mode at the terminal",
        StaffDoing.LeaveVisualModeAtReader => "leave visual mode at the reader",
        StaffDoing.EnterEmergencyViewingAtTerminal => "enter emergency viewing at the terminal",
        StaffDoing.ConfirmSight => "confirm the person by sight",
        StaffDoing.RefuseSight => "refuse the person by sight",
        _ => throw new ArgumentOutOfRangeException(nameof(doing), doing, "staff do not do this"),
    };
}
