using System.Text;
using Conformance.SmartCard;

namespace Conformance.Simulators.Tests.Reader;

/// <summary>One connection to a <see cref="FakeCard"/>: JPKI application, PIN 0018, key 0017, certificate 000A.</summary>
internal sealed class FakeCardChannel(FakeCard card) : ICardChannel
{
    private bool _jpki;
    private bool _mayUseKey;
    private int _file;

    public ReadOnlyMemory<byte> Atr { get; } = Convert.FromHexString("3BE000FF8131FE4514");

    public void Permit() => _mayUseKey = true;

    public Transmission Transmit(CommandApdu command)
    {
        card.Sent++;
        var select = command.Ins == 0xA4 ? " " + Convert.ToHexString(command.Data.Span) : "";
        card.Commands.Add($"{command.Cla:X2}{command.Ins:X2}{command.P1:X2}{command.P2:X2}{select}");
        return card.Disturb(card.Sent) is { } fault
            ? new Transmission.Failed(new(fault, 0, "scripted"))
            : new Transmission.Answered(Answer(command));
    }

    public IDisposable Hold() => new NothingHeld();

    public void Dispose() => card.ChannelsOpen--;

    private ResponseApdu Answer(CommandApdu command) => (command.Ins, command.P1) switch
    {
        (0xA4, 0x04) => SelectApplication(command),
        (0xA4, _) => SelectFile((command.Data.Span[0] << 8) | command.Data.Span[1]),
        (0x20, _) => Verify(command),
        (0xB0, _) => ReadBinary(command),
        (0x2A, _) when _file == 0x17 && command.Data.Length == 51 => Sign(),
        _ => new(StatusWord.InstructionNotSupported),
    };

    private ResponseApdu SelectApplication(CommandApdu command)
    {
        _jpki = card.IsMyNumberCard && Convert.ToHexString(command.Data.Span) == "D392F000260100000001";
        _mayUseKey = false;
        return new(_jpki ? StatusWord.Success : StatusWord.FileNotFound);
    }

    private ResponseApdu SelectFile(int id)
    {
        if (!_jpki || (id == 0x18 && card.Pin is null))
        {
            return new(StatusWord.FileNotFound);
        }

        _file = id;
        return new(StatusWord.Success);
    }

    private ResponseApdu Verify(CommandApdu command)
    {
        if (command.Data.Length == 0)
        {
            return new(StatusWord.WithTriesLeft(card.Tries));
        }

        if (card.Tries == 0)
        {
            return new(StatusWord.ReferenceBlocked);
        }

        if (Encoding.ASCII.GetString(command.Data.Span) == card.Pin)
        {
            (card.Tries, _mayUseKey) = (3, true);
            return new(StatusWord.Success);
        }

        card.Tries--;
        return new(StatusWord.WithTriesLeft(card.Tries));
    }

    private ResponseApdu ReadBinary(CommandApdu command)
    {
        if (command.P1P2 >= card.Certificate.Length)
        {
            return new(StatusWord.OffsetOutsideFile);
        }

        var rest = card.Certificate.AsSpan(command.P1P2);
        return new(rest[..Math.Min(command.Expected ?? 0, rest.Length)], StatusWord.Success);
    }

    private ResponseApdu Sign() =>
        _mayUseKey && !card.RefusesKey ? new(new byte[256], StatusWord.Success) : new(StatusWord.SecurityStatusNotSatisfied);
}
