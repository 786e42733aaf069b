using NodaTime;

namespace Conformance.Verification;

/// <summary>A ticket of 医療扶助 as a welfare office registered it: for one institution and one month (facts/eligibility.md 1.6).</summary>
/// <param name="TicketType">券別 (table 018).</param>
/// <param name="InstitutionCode">指定医療機関コード.</param>
/// <param name="Month">診療年月.</param>
/// <param name="IssueNumber">交付番号.</param>
/// <param name="TreatmentType">診療別 (table 019).</param>
/// <param name="SelfPay">本人支払額 in yen.</param>
public sealed record AssistanceTicket(string TicketType, string InstitutionCode, YearMonth Month, string IssueNumber, string TreatmentType, string SelfPay)
{
    /// <summary>Whether it opens this institution on this day.</summary>
    public bool Opens(string institutionCode, LocalDate day) => InstitutionCode == institutionCode && Month == day.ToYearMonth();

    /// <summary>Nothing about the person.</summary>
    public override string ToString() => nameof(AssistanceTicket);
}
