using Conformance.Verification;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Conformance.Harness.Tests.Verification;

/// <summary>What an insurer registered beside the qualification, and on which days it counts.</summary>
public sealed class InsuredRecordTests
{
    private static readonly LocalDate First = new(2025, 2, 10);
    private static readonly LocalDate Last = new(2025, 3, 20);

    [Theory]
    [InlineData("2025-02-09", false)]
    [InlineData("2025-02-10", true)]
    [InlineData("2025-03-20", true)]
    [InlineData("2025-03-21", false)]
    public void What_has_a_term_counts_from_its_first_day_to_its_last(string on, bool counts)
    {
        var day = LocalDatePattern.Iso.Parse(on).Value;
        Assert.Equal(counts, new ElderlyRecipient(First, First, Last, "020").IsInForceOn(day));
        Assert.Equal(counts, new SpecificDisease("1", First, First, Last, "10000").IsInForceOn(day));
    }

    [Theory]
    [InlineData("2025-02-09", false)]
    [InlineData("2045-02-10", true)]
    public void A_specific_disease_may_have_no_last_day(string on, bool counts) =>
        Assert.Equal(counts, new SpecificDisease("1", First, First, ValidTo: null, "10000").IsInForceOn(LocalDatePattern.Iso.Parse(on).Value));

    [Theory]
    [InlineData("1312345678", "2025-02-01", true)]
    [InlineData("1312345678", "2025-02-28", true)]
    [InlineData("1312345678", "2025-03-01", false)]
    [InlineData("1312345678", "2025-01-31", false)]
    [InlineData("1312345679", "2025-02-01", false)]
    public void A_ticket_opens_one_institution_for_one_month(string institution, string on, bool opens) =>
        Assert.Equal(opens, new AssistanceTicket("1", "1312345678", new YearMonth(2025, 2), "1", "1", "0").Opens(institution, LocalDatePattern.Iso.Parse(on).Value));

    [Theory]
    [InlineData("A1", true)]
    [InlineData("01", false)]
    public void Medical_assistance_is_told_by_its_classification(string classification, bool isAssistance) =>
        Assert.Equal(isAssistance, (QualificationHistoryTests.Record("架空", First) with { InsuredCardClassification = classification }).IsMedicalAssistance);
}
