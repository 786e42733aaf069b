using Conformance.SmartCard;

namespace Conformance.Fuzzing.Invariants;

/// <summary>What holds of every answer, whatever the command was.</summary>
internal static class FormRules
{
    private const int MostTries = 10;

    public static Violation? Judge(in CommandFields command, in Answer answer)
    {
        if (answer.TriesLeft is { } tries ? tries > MostTries : !StatusWords.Listed.Contains(answer.Status))
        {
            return new(Invariant.StatusWordIsListed, $"{answer.Status:X4}");
        }

        if (answer.Data.Length == 0)
        {
            return answer.IsSuccess && !command.IsWellFormed ? new(Invariant.MalformedIsRefused, "9000") : null;
        }

        return !answer.IsSuccess ? new(Invariant.RefusalHasNoData, $"{answer.Data.Length} bytes with {answer.Status:X4}")
            : !command.IsWellFormed ? new(Invariant.MalformedIsRefused, "data")
            : !GivesData(command) ? new(Invariant.OnlyReadersGetData, $"{answer.Data.Length} bytes for INS {command.Ins:X2}")
            : answer.Data.Length > command.Expected && !IsSecured(command) ? new(Invariant.AnswerFitsLe, $"{answer.Data.Length} bytes for Le {command.Expected}")
            : null;
    }

    /// <summary>SELECT with P2=00 may give an FCI, whose content is not published (facts/card.md 2.1).</summary>
    private static bool GivesData(in CommandFields command) => command.Ins switch
    {
        Instruction.ComputeDigitalSignature or Instruction.GetChallenge or Instruction.InternalAuthenticate
            or Instruction.ReadBinary or Instruction.ReadRecord or Instruction.GetData => true,
        Instruction.Select => command.P2 == 0,
        _ => false,
    };

    /// <summary>Under secure messaging Le stands in the data field (facts/card.md 2.5).</summary>
    private static bool IsSecured(in CommandFields command) => command.Cla == 0x08;
}
