using System.Text;
using Conformance.SmartCard;

namespace Conformance.Simulators.Tests.Reader;

/// <summary>One connection to a <see cref="FakeCard"/>: JPKI application with PIN 0018, key 0017, certificate 000A; 券面事項確認AP with 0012 and 0002.</summary>
internal sealed class FakeCardChannel(FakeCard card) : ICardChannel
{
    private bool _jpki;
    private bool _cardFace;
    private bool _faceOpen;
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
        var name = Convert.ToHexString(command.Data.Span);
        (_jpki, _cardFace) = (card.IsMyNumberCard && name == "D392F000260100000001", card.IsMyNumberCard && name == "D3921000310001010402");
        (_mayUseKey, _faceOpen) = (false, false);
        return new(_jpki || _cardFace ? StatusWord.Success : StatusWord.FileNotFound);
    }

    private ResponseApdu SelectFile(int id)
    {
        if (!(_jpki || _cardFace) || (id == 0x18 && card.Pin is null))
        {
            return new(StatusWord.FileNotFound);
        }

        _file = id;
        return new(StatusWord.Success);
    }

    private ResponseApdu Verify(CommandApdu command)
    {
        if (_cardFace)
        {
            return VerifyNumberB(command);
        }

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

    private ResponseApdu VerifyNumberB(CommandApdu command)
    {
        if (card.NumberBTries == 0)
        {
            return new(StatusWord.ReferenceBlocked);
        }

        _faceOpen = Encoding.ASCII.GetString(command.Data.Span) == FakeCard.NumberB;
        card.NumberBTries = _faceOpen ? 10 : card.NumberBTries - 1;
        return new(_faceOpen ? StatusWord.Success : StatusWord.WithTriesLeft(card.NumberBTries));
    }

    private ResponseApdu ReadBinary(CommandApdu command)
    {
        if (_cardFace && !_faceOpen)
        {
            return new(StatusWord.SecurityStatusNotSatisfied);
        }

        var file = _cardFace ? CardFace(card.Photo) : card.Certificate;
        if (command.P1P2 >= file.Length)
        {
            return new(StatusWord.OffsetOutsideFile);
        }

        var rest = file.AsSpan(command.P1P2);
        return new(rest[..Math.Min(command.Expected ?? 0, rest.Length)], StatusWord.Success);
    }

    private ResponseApdu Sign() =>
        _mayUseKey && !card.RefusesKey ? new(new byte[256], StatusWord.Success) : new(StatusWord.SecurityStatusNotSatisfied);

    /// <summary>FF20, the table of offsets, and the photo as its sixth object (facts/card.md 3.4); the others are empty.</summary>
    private static byte[] CardFace(byte[]? photo)
    {
        byte[] content = photo is null ? [] : [0xDF, 0x27, 0x82, (byte)(photo.Length >> 8), (byte)(photo.Length & 0xFF), .. photo];
        byte[] table = [0xDF, 0x21, 18, .. Enumerable.Repeat(new byte[] { 0, 26 }, 9).SelectMany(offset => offset)];
        var length = table.Length + content.Length;
        return [0xFF, 0x20, 0x82, (byte)(length >> 8), (byte)(length & 0xFF), .. table, .. content];
    }
}
