using Conformance.Bench.Observation;
using Conformance.Bench.Physical;
using Conformance.SmartCard;
using Conformance.SmartCard.MyNumber;

namespace Conformance.Bench.Bindings;

/// <summary>
/// Writes header, lengths and status word to the log. Of data fields it writes those of SELECT alone: they name files and
/// applications, all others may hold a PIN or a person. What looks like a PIN is one also in a SELECT. Of a physical card it writes what <see cref="PhysicalAnswers"/> allows.
/// </summary>
internal sealed class ObservedChannel(ICardChannel inner, Action<Observed> observe, PhysicalAnswers? answers = null) : ICardChannel
{
    public ReadOnlyMemory<byte> Atr => inner.Atr;

    public Transmission Transmit(CommandApdu command)
    {
        var transmission = inner.Transmit(command);
        var entry = transmission switch
        {
            Transmission.Answered(var response) => Entry(command, response.Status.ToString(), response.Data.Length, null),
            Transmission.Failed(var fault) => Entry(command, null, 0, fault.Kind.ToString()),
            _ => throw new InvalidOperationException("a transmission is answered or failed"),
        };
        observe(answers?.Tell(entry, command, transmission) ?? entry);
        return transmission;
    }

    public IDisposable Hold() => inner.Hold();

    public void Dispose() => inner.Dispose();

    private static ApduExchanged Entry(CommandApdu command, string? status, int length, string? fault) => new(
        $"{command.Cla:X2}{command.Ins:X2}{command.P1:X2}{command.P2:X2}",
        IsName(command) ? Convert.ToHexString(command.Data.Span) : null,
        command.Data.Length,
        command.Expected,
        status,
        length,
        fault);

    private static bool IsName(CommandApdu command) =>
        command is { Ins: Instruction.Select, Data.Length: > 0 and <= Selection.LongestName } && !SecretForm.MayBe(command.Data.Span);
}
