using Conformance.SmartCard;

namespace Conformance.CardSimulator.Commands;

/// <summary>Judges class and instruction, then hands the command to its handler.</summary>
internal sealed class CommandDispatcher
{
    /// <summary>Handlers by instruction, of class 00 and of class 80.</summary>
    private readonly CommandHandler?[] _interindustry = new CommandHandler?[256];
    private readonly CommandHandler?[] _proprietary = new CommandHandler?[256];
    private readonly SecureCommand _secure;

    public CommandDispatcher(Random random)
    {
        _interindustry[Instruction.Verify] = new Verify();
        _interindustry[0x24] = new ChangeReferenceData();
        _interindustry[0x84] = new GetChallenge(random);
        _interindustry[0x88] = new InternalAuthenticate();
        _interindustry[Instruction.Select] = new Select();
        _interindustry[Instruction.ReadBinary] = new ReadBinary();
        _interindustry[0xB2] = new ReadRecord();
        _interindustry[0xCA] = new GetData();
        _interindustry[0xCB] = new GetDataField();
        _proprietary[0x2A] = new ComputeDigitalSignature(random);
        _proprietary[0x32] = new ChangeKey();
        _proprietary[0xA2] = new TerminalCertificate();
        _proprietary[0xAE] = new SetSessionKey();
        _proprietary[0xFC] = new LastCommandIndicator();
        _secure = new SecureCommand(_interindustry);
    }

    /// <summary>Carries the command out and gives the length of the response.</summary>
    public int Dispatch(ReadOnlySpan<byte> bytes, CardSession session, Span<byte> response)
    {
        var writer = new ResponseWriter(response);
        var status = CommandView.TryParse(bytes, out var command, out _)
            ? Execute(command, session, ref writer)
            : StatusWord.WrongLength;
        return writer.Finish(status);
    }

    /// <summary>
    /// 00 and 80 are the classes of this card, 04 to 0C those of secure messaging, channels 1 to 19 are 6881 (facts/card.md 2.1).
    /// </summary>
    private StatusWord Execute(in CommandView command, CardSession session, ref ResponseWriter response)
    {
        switch (command.Cla)
        {
            case 0x00:
                return Execute(_interindustry[command.Ins], command, session, ref response);
            case 0x80:
                return Execute(_proprietary[command.Ins], command, session, ref response);
            case < 0x20 when (command.Cla & 0x03) != 0:
            case >= 0x40 and < 0x80:
                return StatusWord.ChannelNotSupported;
            case < 0x10:
                return _secure.Execute(command, session, ref response);
            default:
                return StatusWord.ClassNotSupported;
        }
    }

    private static StatusWord Execute(
        CommandHandler? handler, in CommandView command, CardSession session, ref ResponseWriter response) =>
        handler?.Execute(command, session, ref response) ?? StatusWord.InstructionNotSupported;
}
