namespace Conformance.CardSimulator.Defects;

/// <summary>All seeded card defects by name.</summary>
public static class SeededCardDefects
{
    private static readonly Func<CardDefect>[] Makers =
    [
        () => new PinCounterForgottenOnPowerOff(),
        () => new WrongPinAccepted(),
        () => new RightPinUnlocksBlockedCard(),
        () => new SuccessDoesNotRestoreTries(),
        () => new CounterNotDecremented(),
        () => new PinlessUseRestoresTries(),
        () => new MisreadsNotCounted(),
        () => new TryWrittenAfterAnswer(),
    ];

    /// <summary>The names, in a fixed order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Makers.Select(make => make().Name)];

    /// <summary>A fresh defect, or null when there is none of that name.</summary>
    public static CardDefect? Create(string name) => Makers.Select(make => make()).FirstOrDefault(defect => defect.Name == name);
}
