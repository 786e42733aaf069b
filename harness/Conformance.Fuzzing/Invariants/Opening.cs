namespace Conformance.Fuzzing.Invariants;

/// <summary>Whether an EF is open now, by <see cref="AccessTable"/>.</summary>
internal static class Opening
{
    public static Grant Of(AccessRow? row, CardModel model)
    {
        if (row is null || row.OpenedBy.Length == 0)
        {
            return row is null ? Grant.No : Grant.Yes;
        }

        var best = Grant.No;
        foreach (var file in row.OpenedBy)
        {
            var grant = model.Reference(row.Df, file)?.Grant ?? Grant.No;
            best = grant > best ? grant : best;
        }

        return best;
    }

    /// <summary>
    /// The invariant that is broken when a closed EF opens: that of the reset or selection which closed it last, or the general one when
    /// it was never open, or when something else is.
    /// </summary>
    public static string BrokenBy(AccessRow? row, CardModel model, string otherwise) =>
        model.HasGrants
            ? otherwise
            : (row?.OpenedBy ?? []).Select(file => model.Reference(row!.Df, file)).MaxBy(reference => reference?.TakenBackAt)?.TakenBackBy ?? otherwise;
}
