namespace Conformance.Load.Running;

/// <summary>How much may go wrong before a run stops by itself, so that it does not go on hitting what is down.</summary>
/// <param name="Share">Errors of all that was answered, 0 to 1.</param>
/// <param name="Least">Before so many answers nothing is concluded.</param>
public sealed record ErrorBudget(double Share, long Least)
{
    /// <summary>Whatever happens.</summary>
    public static ErrorBudget Unlimited { get; } = new(1, 0);

    /// <summary>True when it is used up.</summary>
    public bool IsSpent(long answered, long errors) => answered >= Least && errors > Share * answered;
}
