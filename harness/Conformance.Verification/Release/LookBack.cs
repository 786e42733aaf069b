using NodaTime;

namespace Conformance.Verification;

/// <summary>
/// How far back medical information can be viewed with consent (CONS-5, facts/eligibility.md 5.3). Sources say "three years" and "five years" and
/// no more; that the month of three years ago is in, and the running fiscal year is one of the five, is our reading.
/// </summary>
public static class LookBack
{
    private const int FirstFiscalYear = 2020;

    private static readonly YearMonth FirstPrescriptions = new(2021, 9);
    private static readonly YearMonth FirstTreatment = new(2022, 6);

    /// <summary>The earliest month of care whose prescriptions can be viewed; null on days on which there are none yet.</summary>
    public static YearMonth? Prescriptions(LocalDate day) =>
        day.ToYearMonth() < FirstPrescriptions ? null : new[] { FirstPrescriptions, day.ToYearMonth().PlusMonths(-36) }.Max();

    /// <summary>The earliest month of care whose treatment can be viewed; null on days on which there is none yet. No source says when months fall out of it.</summary>
    public static YearMonth? Treatment(LocalDate day) => day.ToYearMonth() < FirstTreatment ? null : FirstTreatment;

    /// <summary>The earliest fiscal year, from April to March, whose specific health check-up can be viewed; null on days on which there is none yet.</summary>
    public static int? Checkups(LocalDate day) => FiscalYear(day) < FirstFiscalYear ? null : Math.Max(FirstFiscalYear, FiscalYear(day) - 4);

    private static int FiscalYear(LocalDate day) => day.Month < 4 ? day.Year - 1 : day.Year;
}
