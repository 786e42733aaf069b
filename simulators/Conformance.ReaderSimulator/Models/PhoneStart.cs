using NodaTime;

namespace Conformance.ReaderSimulator;

/// <summary>Phones are taken in the card's place from 2025-09-19 on (facts/eligibility.md 5.5).</summary>
internal static class PhoneStart
{
    private static readonly LocalDate FirstDay = new(2025, 9, 19);

    public static bool TakesPhones(LocalDate day) => day >= FirstDay;
}
