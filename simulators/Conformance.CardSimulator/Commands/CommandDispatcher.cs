using Conformance.SmartCard;

namespace Conformance.CardSimulator.Commands;

/// <summary>
/// Judges class and instruction, then hands the command to its handler. READ RECORD, CHANGE REFERENCE DATA and INTERNAL AUTHENTICATE are
/// on the card (facts/card.md 2.1) and not here: nothing at a reception desk sends them.
/// </summary>
internal sealed class CommandDispatcher(Random random)
{
    private const byte SelectIns = 0xA4;
    private const byte VerifyIns = 0x20;
    private const byte ReadBinaryIns = 0xB0;

    private readonly Dictionary<(byte Cla, byte Ins), CommandHandler> _handlers = new()
    {
        [(0x00, SelectIns)] = new Select(),
        [(0x00, ReadBinaryIns)] = new ReadBinary(),
        [(0x00, VerifyIns)] = new Verify(),
        [(0x00, 0x84)] = new GetChallenge(random),
        [(0x00, 0xCA)] = new GetData(),
        [(0x00, 0xCB)] = new GetData(),
        [(0x80, 0x2A)] = new ComputeDigitalSignature(),
        [(0x80, 0xA2)] = new TerminalCertificate(),
        [(0x80, 0xAE)] = new SetSessionKey(),
    };

    public ResponseApdu Dispatch(ReadOnlySpan<byte> bytes, CardSession session)
    {
        if (CommandApdu.Parse(bytes, out _) is not { } command)
        {
            return new(StatusWord.WrongLength);
        }

        if (ClassRefusal(command) is { } refusal)
        {
            return new(refusal);
        }

        return _handlers.TryGetValue((command.Cla, command.Ins), out var handler)
            ? handler.Execute(command, session)
            : new(StatusWord.InstructionNotSupported);
    }

    /// <summary>
    /// Channels 1 to 19 are 6881; secure messaging is 6882 on SELECT, 69FC on READ BINARY and VERIFY (facts/card.md 2.1) and, by
    /// choice, 6882 elsewhere. 00 and 80 are the classes of this card.
    /// </summary>
    private static StatusWord? ClassRefusal(CommandApdu command)
    {
        switch (command.Cla)
        {
            case 0x00 or 0x80:
                return null;
            case < 0x20 when (command.Cla & 0x03) != 0:
            case >= 0x40 and < 0x80:
                return StatusWord.ChannelNotSupported;
            case < 0x10:
                return command.Ins is ReadBinaryIns or VerifyIns ? StatusWord.NoSecureSession : StatusWord.SecureMessagingNotSupported;
            default:
                return StatusWord.ClassNotSupported;
        }
    }
}
