using System.Buffers.Binary;
using Conformance.CardSimulator.SecureMessaging;
using Conformance.SmartCard;

namespace Conformance.CardSimulator.Commands;

/// <summary>
/// A command of a secure messaging class (facts/card.md 2.5): SELECT of an EF, VERIFY and READ BINARY under class 08 while there is a
/// session. Known: 6882 for SELECT and 69FC for the other two without a session, 6987 under class 0C, 6A80 for objects with a checksum
/// (tag 81), 6988 and the end of the session for a wrong number or padding. Choices: 6882 for all other commands, for SELECT of an
/// application and for class 04, 6987 for a missing object, 6A80 for one that cannot be read, 6700 when the answer does not fit Le.
/// </summary>
internal sealed class SecureCommand(CommandHandler?[] handlers)
{
    private const byte SecureClass = 0x08;
    private const byte AuthenticatedHeaderClass = 0x0C;

    public StatusWord Execute(in CommandView command, CardSession session, ref ResponseWriter response)
    {
        if (session.SecureSession is not { } secure)
        {
            return command.Ins is Instruction.ReadBinary or Instruction.Verify
                ? StatusWord.NoSecureSession
                : StatusWord.SecureMessagingNotSupported;
        }

        secure.Next();
        if (!IsSecured(command))
        {
            return StatusWord.SecureMessagingNotSupported;
        }

        return (command.Cla & 0x0C) switch
        {
            AuthenticatedHeaderClass => StatusWord.SecureMessagingObjectMissing,
            SecureClass when command.Ins == Instruction.ReadBinary => Read(command, session, secure, ref response),
            SecureClass => Send(command, session, secure, ref response),
            _ => StatusWord.SecureMessagingNotSupported,
        };
    }

    private static bool IsSecured(in CommandView command) => command.Ins switch
    {
        Instruction.ReadBinary or Instruction.Verify => true,
        Instruction.Select => command.P1 == Selection.ByElementaryFile,
        _ => false,
    };

    /// <summary>A command whose data come as a cryptogram.</summary>
    private StatusWord Send(in CommandView command, CardSession session, SecureSession secure, ref ResponseWriter response)
    {
        if (ObjectRefusal(command.Data, SecureObject.Cryptogram, out var value) is { } refusal)
        {
            return refusal;
        }

        if (value.Length == 0 || value[0] != SecureObject.PaddedWith80)
        {
            return StatusWord.WrongData;
        }

        if (secure.Open(value[1..]) is not { } data)
        {
            session.EndSecureSession();
            return StatusWord.SecureMessagingObjectWrong;
        }

        return Plainly(new(0, command.Ins, command.P1, command.P2, data, null), session, ref response);
    }

    /// <summary>READ BINARY: Le comes as three bytes in the clear, 0000 for all there is, and the data go back as a cryptogram.</summary>
    private StatusWord Read(in CommandView command, CardSession session, SecureSession secure, ref ResponseWriter response)
    {
        if (ObjectRefusal(command.Data, SecureObject.ExpectedLength, out var value) is { } refusal)
        {
            return refusal;
        }

        if (value.Length != 3 || value[0] != 0)
        {
            return StatusWord.WrongData;
        }

        int expected = BinaryPrimitives.ReadUInt16BigEndian(value[1..]);
        var plain = new byte[MyNumberCard.LongestResponse];
        var writer = new ResponseWriter(plain);
        var status = Plainly(
            new(0, command.Ins, command.P1, command.P2, [], expected == 0 ? 65_536 : expected), session, ref writer);
        return status.IsSuccess ? Answer(secure, writer.Data, command.Expected, ref response) : status;
    }

    private static StatusWord Answer(SecureSession secure, ReadOnlySpan<byte> data, int? expected, ref ResponseWriter response)
    {
        var answer = SecureObject.OfCryptogram(secure.Close(data));
        if (answer.Length > (expected ?? 65_536))
        {
            return StatusWord.WrongLength;
        }

        response.Write(answer);
        return StatusWord.Success;
    }

    private static StatusWord? ObjectRefusal(ReadOnlySpan<byte> data, byte wanted, out ReadOnlySpan<byte> value)
    {
        value = default;
        if (data.Length == 0)
        {
            return StatusWord.SecureMessagingObjectMissing;
        }

        if (!SecureObject.TryRead(data, out var tag, out value) || tag is not (SecureObject.Cryptogram or SecureObject.ExpectedLength))
        {
            return StatusWord.WrongData;
        }

        return tag == wanted ? null : StatusWord.SecureMessagingObjectMissing;
    }

    private StatusWord Plainly(in CommandView command, CardSession session, ref ResponseWriter response) =>
        handlers[command.Ins]!.Execute(command, session, ref response);
}
