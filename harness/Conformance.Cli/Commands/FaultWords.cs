using Conformance.CardSimulator.Faults;

namespace Conformance.Cli.Commands;

/// <summary>Faults of a card in words.</summary>
internal static class FaultWords
{
    public static string Of(PlannedFault fault) => FormattableString.Invariant(fault switch
    {
        PlannedFault.Pulled => $"pulled at command {fault.At}",
        PlannedFault.Swapped swapped => $"swapped for {swapped.With} at command {fault.At}",
        PlannedFault.Mute => $"mute from command {fault.At}",
        PlannedFault.Reset => $"reset at command {fault.At}",
        PlannedFault.WrongLength(_, var by) => $"{by:+0;-0} bytes at command {fault.At}",
        PlannedFault.WrongStatus(_, var status) => $"status {status} at command {fault.At}",
        PlannedFault.BitError => $"bit error at command {fault.At}",
        PlannedFault.Slow(_, var milliseconds) => $"{milliseconds} ms late from command {fault.At}",
        PlannedFault.WaitingTimeExtension(_, var times, var milliseconds) => $"{times} times {milliseconds} ms more at command {fault.At}",
        PlannedFault.PowerLoss => $"power lost in VERIFY {fault.At}",
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "a fault without words"),
    });
}
