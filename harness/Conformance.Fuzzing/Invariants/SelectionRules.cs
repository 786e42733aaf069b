namespace Conformance.Fuzzing.Invariants;

/// <summary>SELECT (facts/card.md 2.1).</summary>
internal static class SelectionRules
{
    public static Violation? Judge(CardModel model, in CommandFields command, in Answer answer, IReadOnlySet<Df> present) => command.P1 switch
    {
        0x04 => Application(model, command, answer, present),
        0x02 => File(model, command, answer),
        // The MF changes nothing.
        0x00 when command.Data.Length == 0 => null,
        _ => answer.IsSuccess ? new(Invariant.UnknownIsRefused, $"SELECT with P1 {command.P1:X2}") : null,
    };

    private static Violation? Application(CardModel model, in CommandFields command, in Answer answer, IReadOnlySet<Df> present)
    {
        if (!answer.IsSuccess)
        {
            return command.P2 == 0x0C && DfNames.Find(command.Data) is { } own && present.Contains(own)
                ? new(Invariant.OwnApplicationIsSelected, $"{own} was refused with {answer.Status:X4}")
                : null;
        }

        var one = default(Df);
        var names = command.Data.Length == 0 ? 0 : DfNames.Count(command.Data, out one);
        if (names == 0)
        {
            return new(Invariant.ForeignApplicationIsRefused, "9000 for a name that is none of this card's");
        }

        // Which of several a shortened name selects is not published.
        model.Select(names == 1 ? one : null);
        return null;
    }

    private static Violation? File(CardModel model, in CommandFields command, in Answer answer)
    {
        if (!answer.IsSuccess)
        {
            return null;
        }

        if (command.Data.Length != 2 || command.Data[0] != 0 || command.Data[1] is 0 or > 0x1E)
        {
            return new(Invariant.UnknownIsRefused, "SELECT of an EF that no card has");
        }

        model.File = command.Data[1];
        return null;
    }
}
