using NodaTime;

namespace Conformance.Verification;

/// <summary>The subsidy for more readers (facts/seeds.md, "Incentive rules"): half of the cost, up to a limit by how many.</summary>
/// <param name="Readers">How many more readers are subsidised; 0 for none.</param>
/// <param name="LimitYen">The most that is paid for all of them, in yen.</param>
public sealed record ReaderSubsidy(int Readers, int LimitYen)
{
    private const int LeastInquiries = 500;
    private const int MostReaders = 3;
    private static readonly YearMonth FirstMonth = new(2023, 10);

    /// <summary>The last month that counts: 2024-11 as the later wording has it, 2024-07 as it was at first.</summary>
    private static readonly YearMonth LastMonth = new(2024, 11);

    private static readonly int[] Limits = [0, 275_000, 450_000, 625_000];

    /// <summary>True when the inquiries of a month count.</summary>
    public static bool Counts(YearMonth month) => month.CompareTo(FirstMonth) >= 0 && month.CompareTo(LastMonth) <= 0;

    /// <summary>For a clinic or a pharmacy: one more.</summary>
    /// <param name="mostInquiries">Inquiries by card in the best month that counts.</param>
    public static ReaderSubsidy ForClinic(int mostInquiries) => Of(mostInquiries >= LeastInquiries ? 1 : 0);

    /// <summary>For a hospital: by how often the readers that it was given are used.</summary>
    /// <param name="mostInquiries">Inquiries by card in the best month that counts.</param>
    /// <param name="givenFree">How many readers it was given free, 1 to 3.</param>
    public static ReaderSubsidy ForHospital(int mostInquiries, int givenFree)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(givenFree, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(givenFree, MostReaders);
        return Of(Math.Clamp((mostInquiries / LeastInquiries) - givenFree + 1, 0, MostReaders));
    }

    /// <summary>What is paid for readers of that cost in all.</summary>
    /// <param name="costYen">In yen.</param>
    public int Pays(int costYen) => Math.Min(costYen / 2, LimitYen);

    private static ReaderSubsidy Of(int readers) => new(readers, Limits[readers]);
}
