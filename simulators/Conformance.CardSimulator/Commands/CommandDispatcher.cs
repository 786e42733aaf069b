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
        _interindustry[Instruction.ChangeReferenceData] = new ChangeReferenceData();
        _interindustry[Instruction.GetChallenge] = new GetChallenge(random);
        _interindustry[Instruction.InternalAuthenticate] = new InternalAuthenticate();
        _interindustry[Instruction.Select] = new Select();
        _interindustry[Instruction.ReadBinary] = new ReadBinary();
        _interindustry[Instruction.ReadRecord] = new ReadRecord();
        _interindustry[Instruction.GetData] = new GetData();
        _interindustry[Instruction.GetDataOdd] = new GetDataField();
        _proprietary[Instruction.ComputeDigitalSignature] = new ComputeDigitalSignature(random);
        _proprietary[Instruction.ChangeKey] = new ChangeKey();
        _proprietary[Instruction.TerminalCertificate] = new TerminalCertificate();
        _proprietary[Instruction.SetSessionKey] = new SetSessionKey();
        _proprietary[Instruction.LastCommandIndicator] = new LastCommandIndicator();
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
            case CommandClass.Interindustry:
                return Execute(_interindustry[command.Ins], command, session, ref response);
            case CommandClass.Proprietary:
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
