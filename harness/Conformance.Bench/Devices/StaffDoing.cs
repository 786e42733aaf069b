namespace Conformance.Bench.Devices;

/// <summary>What staff do about visual mode (目視モード, RDR-8).</summary>
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

    /// <summary>Say that the person is the one on the card.</summary>
    ConfirmSight,

    /// <summary>Say that the person is not the one on the card.</summary>
    RefuseSight,
}
