namespace Conformance.CardSimulator.Defects;

/// <summary>All defects of one card, applied one after the other; notes which of them acted.</summary>
internal sealed class CardDefects(IReadOnlyList<CardDefect> defects)
{
    private readonly CardDefect[] _defects = [.. defects];

    public bool StaysBlocked(bool pinIsRight) =>
        Apply(true, pinIsRight, static (defect, right, pinIsRight) => defect.StaysBlocked(right, pinIsRight));

    public bool Accepts(bool isRight) => Apply(isRight, 0, static (defect, right, _) => defect.Accepts(right));

    public int TriesAfterSuccess(int right, int before) =>
        Apply(right, before, static (defect, value, before) => defect.TriesAfterSuccess(value, before));

    public int TriesAfterFailure(int right, int before) =>
        Apply(right, before, static (defect, value, before) => defect.TriesAfterFailure(value, before));

    public int TriesAfterMisread(int right, int before) =>
        Apply(right, before, static (defect, value, before) => defect.TriesAfterMisread(value, before));

    public int TriesAfterInterruption(int right, int before) =>
        Apply(right, before, static (defect, value, before) => defect.TriesAfterInterruption(value, before));

    public int TriesAfterPinlessUse(int right, int maximum) =>
        Apply(right, maximum, static (defect, value, maximum) => defect.TriesAfterPinlessUse(value, maximum));

    public int TriesAfterPowerLoss(int right, int maximum) =>
        Apply(right, maximum, static (defect, value, maximum) => defect.TriesAfterPowerLoss(value, maximum));

    /// <summary>Hooks get what they need as an argument: a captured variable would be an allocation in every VERIFY.</summary>
    private T Apply<T, TArgument>(T right, TArgument argument, Func<CardDefect, T, TArgument, T> hook)
        where T : struct, IEquatable<T>
    {
        foreach (var defect in _defects)
        {
            var value = hook(defect, right, argument);
            defect.IsInjected |= !value.Equals(right);
            right = value;
        }

        return right;
    }
}
