using Conformance.Fuzzing.Cards;
using Conformance.Fuzzing.Running;

namespace Conformance.Fuzzing.Invariants;

/// <summary>READ BINARY, READ RECORD and GET DATA (facts/card.md 2.1 and 2.7).</summary>
internal static class ReadingRules
{
    public static Violation? Binary(CardModel model, in CommandFields command, in Answer answer, HolderSecrets secrets, Reach reach)
    {
        var named = (command.P1 & 0x80) != 0 ? command.P1 & 0x1F : 0;
        if ((command.P1 & 0x80) != 0 && ((command.P1 & 0x60) != 0 || named == 0))
        {
            return answer.IsSuccess ? new(Invariant.UnknownIsRefused, $"READ BINARY with P1 {command.P1:X2}") : null;
        }

        return Read(model, named, ObjectKind.Transparent, command, answer, secrets, reach);
    }

    public static Violation? Record(CardModel model, in CommandFields command, in Answer answer, HolderSecrets secrets, Reach reach) =>
        (command.P2 & 0x07) is 4 or 5
            ? Read(model, command.P2 >> 3, ObjectKind.Records, command, answer, secrets, reach)
            : answer.IsSuccess ? new(Invariant.UnknownIsRefused, $"READ RECORD with P2 {command.P2:X2}") : null;

    public static Violation? Object(CardModel model, in Answer answer, HolderSecrets secrets) =>
        !answer.IsSuccess ? null
        : model.Current != Df.PowerOn ? new(Invariant.ObjectsAtPowerOnOnly, $"an object in {model.Current}")
        : Leak(answer.Data, secrets, null);

    private static Violation? Read(
        CardModel model, int named, ObjectKind kind, in CommandFields command, in Answer answer, HolderSecrets secrets, Reach reach)
    {
        // An EF that a short id names becomes current, also when its content is refused, but for an EF or a form that there is not.
        if (named > 0 && command.Data.Length == 0 && command.Expected > 0 && answer.Status is not (0x6A82 or 0x6A86))
        {
            model.File = named;
        }

        var row = AccessTable.Find(model.Current!.Value, named > 0 ? named : model.File);
        row = row?.Kind == kind ? row : null;
        var opening = Opening.Of(row, model);
        if (answer.Status == StatusWords.Closed)
        {
            return opening == Grant.Yes && row!.IsPublished ? new(Invariant.FileOpensByItsCredential, $"{row.Df}/{row.File:X4} is closed") : null;
        }

        if (!answer.IsSuccess)
        {
            return null;
        }

        if (opening == Grant.No)
        {
            return new(
                Opening.BrokenBy(row, model, Invariant.FileNeedsItsCredential),
                $"{model.Current}/{(named > 0 ? named : model.File):X4} was read");
        }

        reach.Open(row!);
        return Leak(answer.Data, secrets, row);
    }

    /// <summary>The individual number stands in one file and nowhere else as characters; nothing else stands anywhere.</summary>
    private static Violation? Leak(ReadOnlySpan<byte> data, HolderSecrets secrets, AccessRow? row)
    {
        foreach (var (name, characters) in secrets.All)
        {
            if (data.IndexOf(characters) >= 0 && !(name == "number-a" && row is { Df: Df.InputSupport, File: 0x01 }))
            {
                return new(Invariant.SecretStaysInside, $"{name} in {(row is null ? "an object" : $"{row.Df}/{row.File:X4}")}");
            }
        }

        return null;
    }
}
