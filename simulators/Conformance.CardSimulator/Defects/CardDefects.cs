namespace Conformance.CardSimulator.Defects;

/// <summary>All defects of one card, applied one after the other; notes which of them acted.</summary>
internal sealed class CardDefects(IReadOnlyList<CardDefect> defects)
{
    public bool StaysBlocked(bool pinIsRight) => Apply(true, (defect, right) => defect.StaysBlocked(right, pinIsRight));

    public bool Accepts(bool isRight) => Apply(isRight, (defect, right) => defect.Accepts(right));

    public int TriesAfterSuccess(int right, int before) => Apply(right, (defect, value) => defect.TriesAfterSuccess(value, before));

    public int TriesAfterFailure(int right, int before) => Apply(right, (defect, value) => defect.TriesAfterFailure(value, before));

    public int TriesAfterPinlessUse(int right, int maximum) => Apply(right, (defect, value) => defect.TriesAfterPinlessUse(value, maximum));

    public int TriesAfterPowerLoss(int right, int maximum) => Apply(right, (defect, value) => defect.TriesAfterPowerLoss(value, maximum));

    private T Apply<T>(T right, Func<CardDefect, T, T> hook)
        where T : struct
    {
        foreach (var defect in defects)
        {
            var value = hook(defect, right);
            defect.IsInjected |= !value.Equals(right);
            right = value;
        }

        return right;
    }
}
