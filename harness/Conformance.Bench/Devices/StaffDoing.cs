namespace Conformance.Bench.Devices;

/// <summary>What staff do about visual mode (目視モード, RDR-8), and in an emergency (EMRG-2).</summary>
public enum StaffDoing
{
    /// <summary>Switch it on in the terminal's menu.</summary>
    EnterVisualModeAtTerminal,

    /// <summary>Switch it on at the reader, with the right passcode.</summary>
    EnterVisualModeAtReader,

    /// <summary>Try to switch it on at the reader with a wrong passcode.</summary>
    TryWrongPasscodeAtReader,

    /// <summary>Switch it off in the terminal's menu.</summary>
    LeaveVisualModeAtTerminal,

    /// <summary>Switch it off at the reader, with the right passcode.</summary>
    LeaveVisualModeAtReader,

    /// <summary>Have the next patient viewed as an emergency, in the terminal's menu.</summary>
    EnterEmergencyViewingAtTerminal,

    /// <summary>Say that the person is the one on the card.</summary>
    ConfirmSight,

    /// <summary>Say that the person is not the one on the card.</summary>
    RefuseSight,
}
