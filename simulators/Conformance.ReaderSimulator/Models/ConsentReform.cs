using NodaTime;

namespace Conformance.ReaderSimulator;

/// <summary>The change of the consent screens on 2024-10-07 (facts/eligibility.md 5.3, CONS-6).</summary>
internal static class ConsentReform
{
    private static readonly LocalDate FirstDay = new(2024, 10, 7);

    /// <summary>限度額 was asked until the day before.</summary>
    public static bool AsksLimit(LocalDate day) => day < FirstDay;

    /// <summary>One button for all items is there since.</summary>
    public static bool AllowsAllAtOnce(LocalDate day) => day >= FirstDay;
}
