using Conformance.Verification;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Conformance.Harness.Tests.Verification;

public sealed class IncentiveTests
{
    [Theory]
    [InlineData("2024-05", InstitutionKind.Medical, 99.0, 0)]
    [InlineData("2024-06", InstitutionKind.Medical, 0.0, 8)]
    [InlineData("2024-09", InstitutionKind.Dental, 0.0, 6)]
    [InlineData("2024-09", InstitutionKind.Dispensing, 99.0, 4)]
    [InlineData("2024-10", InstitutionKind.Medical, 15.0, 11)]
    [InlineData("2024-10", InstitutionKind.Medical, 14.99, 10)]
    [InlineData("2024-10", InstitutionKind.Medical, 10.0, 10)]
    [InlineData("2024-10", InstitutionKind.Medical, 9.99, 8)]
    [InlineData("2024-10", InstitutionKind.Medical, 5.0, 8)]
    [InlineData("2024-10", InstitutionKind.Medical, 4.99, 0)]
    [InlineData("2024-12", InstitutionKind.Dental, 15.0, 9)]
    [InlineData("2024-12", InstitutionKind.Dental, 10.0, 8)]
    [InlineData("2024-12", InstitutionKind.Dental, 5.0, 6)]
    [InlineData("2024-12", InstitutionKind.Dispensing, 15.0, 7)]
    [InlineData("2024-12", InstitutionKind.Dispensing, 10.0, 6)]
    [InlineData("2024-12", InstitutionKind.Dispensing, 5.0, 4)]
    [InlineData("2025-01", InstitutionKind.Medical, 30.0, 11)]
    [InlineData("2025-01", InstitutionKind.Medical, 29.99, 10)]
    [InlineData("2025-01", InstitutionKind.Medical, 20.0, 10)]
    [InlineData("2025-01", InstitutionKind.Medical, 19.99, 8)]
    [InlineData("2025-01", InstitutionKind.Medical, 10.0, 8)]
    [InlineData("2025-01", InstitutionKind.Medical, 9.99, 0)]
    public void The_addition_for_digital_promotion_goes_by_month_and_rate(string month, InstitutionKind kind, double rate, int points) =>
        Assert.Equal(points, DigitalPromotion.Points(Month(month), kind, (decimal)rate));

    [Theory]
    [InlineData("2024-09", "")]
    [InlineData("2024-10", "Claims 2024-07, Inquiries 2024-08")]
    [InlineData("2025-01", "Claims 2024-10, Inquiries 2024-11")]
    [InlineData("2025-02", "Claims 2024-11")]
    public void The_rate_is_one_of_earlier_months(string month, string rates) =>
        Assert.Equal(rates, string.Join(", ", DigitalPromotion.RatesThatCount(Month(month)).Select(rate => $"{rate.Basis} {YearMonthPattern.Iso.Format(rate.Month)}")));

    [Theory]
    [InlineData("2024-05-31", VisitKind.First, false, 4, null)]
    [InlineData("2024-05-31", VisitKind.First, true, 2, null)]
    [InlineData("2024-05-31", VisitKind.Repeat, true, 0, null)]
    [InlineData("2024-06-01", VisitKind.First, false, 3, null)]
    [InlineData("2024-06-01", VisitKind.First, true, 1, null)]
    [InlineData("2024-06-01", VisitKind.Repeat, false, 2, 3)]
    [InlineData("2024-11-30", VisitKind.Repeat, true, 1, 3)]
    [InlineData("2024-11-30", VisitKind.Dispensing, false, 3, 6)]
    [InlineData("2024-11-30", VisitKind.Dispensing, true, 1, 6)]
    [InlineData("2024-12-01", VisitKind.First, false, 1, null)]
    [InlineData("2024-12-01", VisitKind.Repeat, false, 1, 3)]
    [InlineData("2024-12-01", VisitKind.Dispensing, false, 1, 12)]
    public void The_addition_for_acquired_information_goes_by_day_visit_and_card(string day, VisitKind visit, bool byCard, int points, int? onceInMonths) =>
        Assert.Equal(new InformationPoints(points, onceInMonths), InformationAcquisition.Of(LocalDatePattern.Iso.Parse(day).Value, visit, byCard));

    [Theory]
    [InlineData(1, 499, 0)]
    [InlineData(1, 500, 1)]
    [InlineData(1, 999, 1)]
    [InlineData(1, 1000, 2)]
    [InlineData(1, 1500, 3)]
    [InlineData(1, 9999, 3)]
    [InlineData(2, 999, 0)]
    [InlineData(2, 1000, 1)]
    [InlineData(2, 1500, 2)]
    [InlineData(2, 2000, 3)]
    [InlineData(3, 0, 0)]
    [InlineData(3, 1499, 0)]
    [InlineData(3, 1500, 1)]
    [InlineData(3, 2000, 2)]
    [InlineData(3, 2500, 3)]
    public void A_hospital_gets_more_readers_by_how_its_own_are_used(int free, int inquiries, int readers) =>
        Assert.Equal(readers, ReaderSubsidy.ForHospital(inquiries, free).Readers);

    [Theory]
    [InlineData(499, 0, 0)]
    [InlineData(500, 1, 275_000)]
    [InlineData(5000, 1, 275_000)]
    public void A_clinic_gets_one_more(int inquiries, int readers, int limit) => Assert.Equal(new ReaderSubsidy(readers, limit), ReaderSubsidy.ForClinic(inquiries));

    [Theory]
    [InlineData(500, 275_000)]
    [InlineData(1000, 450_000)]
    [InlineData(1500, 625_000)]
    public void The_limit_goes_by_how_many(int inquiries, int limit) => Assert.Equal(limit, ReaderSubsidy.ForHospital(inquiries, 1).LimitYen);

    [Theory]
    [InlineData(400_000, 200_000)]
    [InlineData(550_000, 275_000)]
    [InlineData(900_000, 275_000)]
    public void Half_of_the_cost_is_paid_up_to_the_limit(int cost, int paid) => Assert.Equal(paid, ReaderSubsidy.ForClinic(500).Pays(cost));

    [Theory]
    [InlineData("2023-09", false)]
    [InlineData("2023-10", true)]
    [InlineData("2024-11", true)]
    [InlineData("2024-12", false)]
    public void Months_count_from_October_2023_to_November_2024(string month, bool counts) => Assert.Equal(counts, ReaderSubsidy.Counts(Month(month)));

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void A_hospital_was_given_one_to_three(int free) => Assert.Throws<ArgumentOutOfRangeException>(() => ReaderSubsidy.ForHospital(500, free));

    private static YearMonth Month(string text) => YearMonthPattern.Iso.Parse(text).Value;
}
