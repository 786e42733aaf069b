namespace Conformance.ReceiptComputer;

/// <summary>All mistakes that the sample can be built with.</summary>
public static class ReceiptDefects
{
    /// <summary>Fresh instances of all, in a fixed order.</summary>
    public static IReadOnlyList<ReceiptDefect> All() =>
    [
        new PlaceholderInChartReplaced(), new AddressErasedByEmpty(), new AidErasedByEmpty(), new OtherNumberOverlooked(), new ViewingNeverLapses(),
        new LapsedFlagOverlooked(), new AnyAnswerConfirms(), new NewerUntold(), new UnclaimableUntold(), new LastFoundWins(), new KanaAsWritten(),
        new FirstOfSeveral(), new NumbersAsWritten(), new BranchOverlooked(), new InsurerUnpadded(), new BranchInvented(), new BytesUndeclared(), new ShiftJisUnread(),
    ];

    /// <summary>A fresh instance by name; null when there is none of that name.</summary>
    public static ReceiptDefect? Find(string name) => All().FirstOrDefault(defect => defect.Name == name);
}
