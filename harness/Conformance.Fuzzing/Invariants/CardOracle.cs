using Conformance.Fuzzing.Acts;
using Conformance.Fuzzing.Cards;
using Conformance.Fuzzing.Running;
using Conformance.SmartCard;

namespace Conformance.Fuzzing.Invariants;

/// <summary>
/// Judges every answer of one card by the invariants. It knows the secrets of the holder, <see cref="AccessTable"/> and
/// <see cref="ReferenceTable"/>, and nothing of the card's code.
/// </summary>
internal sealed class CardOracle(HolderSecrets secrets, IReadOnlySet<Df> present, Reach reach)
{
    private const int LongestAnswer = 65_538;

    /// <summary>Where the card must stand.</summary>
    public CardModel Model { get; } = new(secrets);

    /// <summary>False once nobody can tell any more where the card stands: what comes then proves nothing.</summary>
    public bool IsCertain => Model.Current is not null;

    /// <summary>A reset or a power cycle was done.</summary>
    public void Restart() => Model.Restart();

    /// <summary>Judges the answer to a command.</summary>
    public Violation? Judge(CardAct act, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length is < 2 or > LongestAnswer)
        {
            return new(Invariant.EveryCommandIsAnswered, $"an answer of {bytes.Length} bytes");
        }

        var command = new CommandFields(act.Command.Span);
        var answer = new Answer(bytes);
        reach.Answered(answer);
        return FormRules.Judge(command, answer) ?? (command.IsWellFormed ? Judge(act, command, answer) : null);
    }

    private Violation? Judge(CardAct act, in CommandFields command, in Answer answer) => (command.Cla, command.Ins) switch
    {
        (CommandClass.Interindustry, _) => Plain(command, answer),
        (CommandClass.Proprietary, Instruction.ComputeDigitalSignature) => KeyRules.Sign(Model, command, answer, reach),
        (CommandClass.Proprietary, Instruction.ChangeKey) => VerificationRules.Change(Model, command, answer, reach),
        (CommandClass.Proprietary, Instruction.SetSessionKey) => KeyRules.SetSessionKey(Model, act, answer, reach),
        (0x04 or 0x08 or 0x0C, _) => Secured(command, answer),
        _ => Unknown(command, answer),
    };

    private Violation? Plain(in CommandFields command, in Answer answer) => command.Ins switch
    {
        Instruction.Verify => VerificationRules.Verify(Model, command, answer, reach),
        Instruction.ChangeReferenceData => VerificationRules.Change(Model, command, answer, reach),
        Instruction.GetChallenge => KeyRules.Challenge(command, answer),
        Instruction.InternalAuthenticate => KeyRules.Authenticate(Model, command, answer, reach),
        Instruction.Select => SelectionRules.Judge(Model, command, answer, present),
        Instruction.ReadBinary => ReadingRules.Binary(Model, command, answer, secrets, reach),
        Instruction.ReadRecord => ReadingRules.Record(Model, command, answer, secrets, reach),
        Instruction.GetData => ReadingRules.Object(Model, answer, secrets),
        _ => Unknown(command, answer),
    };

    /// <summary>Judges what was under secure messaging as if it had been in the clear.</summary>
    private Violation? Secured(in CommandFields command, in Answer answer)
    {
        if (Model.Session is not { } session)
        {
            return answer.IsSuccess ? new(Invariant.SecureMessagingNeedsASession, $"9000 to INS {command.Ins:X2}") : null;
        }

        session.Count();
        var isRead = command.Ins == Instruction.ReadBinary;
        var sent = Sent(session, command);
        if (answer.Status is 0x6988 or 0x69FC)
        {
            Model.EndSession();
            return sent is null ? null : new(Invariant.SecureAnswerOpens, $"{answer.Status:X4} to a right cryptogram");
        }

        if (sent is null)
        {
            return answer.IsSuccess || answer.TriesLeft is not null
                ? new(Invariant.SecureMessagingNeedsASession, $"{answer.Status:X4} without a cryptogram for this command")
                : null;
        }

        var received = isRead && answer.IsSuccess ? session.Open(answer.Data) : [];
        if (received is null)
        {
            return new(Invariant.SecureAnswerOpens, $"{answer.Data.Length} bytes that are no cryptogram");
        }

        reach.Secure($"INS {command.Ins:X2}{(answer.IsSuccess ? "" : " refused")}");
        return Plain(new(command.Ins, command.P1, command.P2, sent, isRead ? 65_536 : 0), new(received, answer.Status));
    }

    /// <summary>The data that came under secure messaging; null when this command or its object has none.</summary>
    private static byte[]? Sent(SecureMessaging.ClientSession session, in CommandFields command) => (command.Cla, command.Ins) switch
    {
        (0x08, Instruction.ReadBinary) => command.Data is [0x96, 0x03, 0x00, _, _] ? [] : null,
        (0x08, Instruction.Verify) => session.Open(command.Data),
        (0x08, Instruction.Select) when command.P1 == 0x02 => session.Open(command.Data),
        _ => null,
    };

    private static Violation? Unknown(in CommandFields command, in Answer answer) =>
        answer.IsSuccess ? new(Invariant.UnknownIsRefused, $"9000 to CLA {command.Cla:X2} INS {command.Ins:X2}") : null;
}
