using Conformance.Fuzzing.Acts;
using Conformance.Fuzzing.Running;
using Conformance.Fuzzing.SecureMessaging;

namespace Conformance.Fuzzing.Invariants;

/// <summary>COMPUTE DIGITAL SIGNATURE, INTERNAL AUTHENTICATE, SET SESSION KEY and GET CHALLENGE (facts/card.md 2.1, 2.3 and 2.5).</summary>
internal static class KeyRules
{
    private const byte LastForm = 0x05;
    private const byte InputSupportPin = 0x11;

    public static Violation? Sign(CardModel model, in CommandFields command, in Answer answer, Reach reach)
    {
        var file = command.P2 != 0 ? model.FileOf(command.P2) : model.Current switch { Df.InputSupport => 0x13, Df.CardFace => 0x1A, _ => 0 };
        var violation = Use(model, file, ObjectKind.SigningKey, answer, reach);
        if (violation is null && answer.IsSuccess)
        {
            reach.Sign(command.P1);
            return command.P1 <= LastForm ? null : new(Invariant.UnknownIsRefused, $"COMPUTE DIGITAL SIGNATURE with P1 {command.P1:X2}");
        }

        return violation;
    }

    public static Violation? Authenticate(CardModel model, in CommandFields command, in Answer answer, Reach reach) =>
        Use(model, model.FileOf(command.P2), ObjectKind.AuthenticationKey, answer, reach);

    public static Violation? SetSessionKey(CardModel model, CardAct act, in Answer answer, Reach reach)
    {
        if (!answer.IsSuccess)
        {
            return null;
        }

        var pin = model.Current == Df.InputSupport ? model.Reference(InputSupportPin) : null;
        if (pin is null || pin.Grant == Grant.No || act.SessionKey.IsEmpty)
        {
            return new(pin?.TakenBackBy ?? Invariant.SessionKeyNeedsThePin, $"9000 in {model.Current}");
        }

        model.Begin(new ClientSession(act.SessionKey.Span));
        reach.Secure("SET SESSION KEY");
        return null;
    }

    public static Violation? Challenge(in CommandFields command, in Answer answer) =>
        answer.IsSuccess && answer.Data.Length != command.Expected
            ? new(Invariant.ChallengeIsAsLongAsAsked, $"{answer.Data.Length} bytes for Le {command.Expected}")
            : null;

    private static Violation? Use(CardModel model, int file, ObjectKind kind, in Answer answer, Reach reach)
    {
        var row = AccessTable.Find(model.Current!.Value, file);
        row = row?.Kind == kind ? row : null;
        var opening = Opening.Of(row, model);
        if (answer.Status == StatusWords.Closed)
        {
            return opening == Grant.Yes ? new(Invariant.KeyOpensByItsCredential, $"{row!.Df}/{row.File:X4} is closed") : null;
        }

        if (answer.IsSuccess && opening == Grant.No)
        {
            return new(Opening.BrokenBy(row, model, Invariant.KeyNeedsItsCredential), $"{model.Current}/{file:X4} was used");
        }

        if (answer.IsSuccess)
        {
            reach.Open(row!);
        }

        return null;
    }
}
