using Conformance.Fuzzing.Running;

namespace Conformance.Fuzzing.Invariants;

/// <summary>VERIFY with and without data, and the two commands that change reference data (facts/card.md 2.1 and 2.6).</summary>
internal static class VerificationRules
{
    private const int Longest = 16;

    public static Violation? Verify(CardModel model, in CommandFields command, in Answer answer, Reach reach)
    {
        var reference = command.P1 == 0 ? model.Reference(model.FileOf(command.P2)) : null;
        if (reference is null)
        {
            return answer.IsSuccess ? new(Invariant.WrongDataNeverVerify, "9000 for a reference that nobody knows the data of") : null;
        }

        if (command.Data.Length > 0)
        {
            return Present(reference, command, answer, reach);
        }

        if (command.Expected > 0)
        {
            return answer.IsSuccess ? new(Invariant.UnknownIsRefused, "VERIFY with Le") : null;
        }

        return answer.TriesLeft is { } tries ? Count(reference, tries, reach) : new(Invariant.QueryIsAnswered, $"{answer.Status:X4} for {reference.Row.Secret}");
    }

    public static Violation? Change(CardModel model, in CommandFields command, in Answer answer, Reach reach)
    {
        if (!answer.IsSuccess)
        {
            return null;
        }

        if (model.Reference(model.FileOf(command.P2)) is not { } reference || reference.Grant == Grant.No)
        {
            return new(Invariant.ChangeNeedsVerification, "9000 without VERIFY");
        }

        if (reference.Row.ChangedBy != ((command.Cla << 8) | command.Ins))
        {
            return new(Invariant.UnknownIsRefused, $"{reference.Row.Secret} changed by INS {command.Ins:X2}");
        }

        (reference.Secret, reference.Tries) = (command.Data.ToArray(), null);
        reach.Change(reference.Row);
        return null;
    }

    private static Violation? Present(ReferenceState reference, in CommandFields command, in Answer answer, Reach reach)
    {
        var isRight = command.Data.SequenceEqual(reference.Secret);
        if (answer.IsSuccess)
        {
            return Accepted(reference, isRight, reach);
        }

        if (isRight && reference.Tries != 0 && command.Expected == 0 && command.Data.Length <= Longest)
        {
            return new(Invariant.RightDataVerify, $"{answer.Status:X4} for {reference.Row.Secret} with {reference.Tries} tries left");
        }

        return answer.TriesLeft is { } tries ? Refused(reference, tries, reach)
            : answer.Status == StatusWords.Blocked && reference.Tries != 0 ? new(Invariant.CounterFallsByWrongDataOnly, $"{reference.Row.Secret} is blocked with {reference.Tries} tries left")
            : null;
    }

    private static Violation? Accepted(ReferenceState reference, bool isRight, Reach reach)
    {
        if (reference.Tries == 0)
        {
            return new(Invariant.BlockedStaysBlocked, $"9000 for {reference.Row.Secret} without tries left");
        }

        if (!isRight)
        {
            return new(Invariant.WrongDataNeverVerify, $"9000 for {reference.Row.Secret}");
        }

        reference.Accept();
        reach.Verify(reference.Row);
        return null;
    }

    private static Violation? Refused(ReferenceState reference, int tries, Reach reach)
    {
        if (reference.Tries == tries && tries > 0)
        {
            return new(Invariant.WrongDataCostATry, $"{reference.Row.Secret} still has {tries}");
        }

        var violation = Count(reference, tries, reach, spent: reference.Tries > 0 ? 1 : 0);
        reference.Grant = reference.Grant == Grant.No ? Grant.No : Grant.Open;
        return violation;
    }

    private static Violation? Count(ReferenceState reference, int tries, Reach reach, int spent = 0)
    {
        var before = reference.Tries ?? reference.Row.MaximumTries;
        if (tries > before)
        {
            return new(Invariant.CounterNeverRises, $"{reference.Row.Secret} from {before} to {tries}");
        }

        if (reference.Tries is not null && tries < before - spent)
        {
            return new(Invariant.CounterFallsByWrongDataOnly, $"{reference.Row.Secret} from {before} to {tries}");
        }

        reference.Tries = tries;
        if (tries == 0)
        {
            reach.Block(reference.Row);
        }

        return null;
    }
}
