using Conformance.Verification;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Conformance.Harness.Tests.Verification;

/// <summary>A change of job on 2025-02-10: lost at 架空健保, begun at 新健保, which registered it on 2025-02-15 (ELIG-2).</summary>
public sealed class QualificationHistoryTests
{
    private static readonly InsuredRecord Old = Record("架空健保", new(2015, 4, 1)) with { DisqualificationDate = new LocalDate(2025, 2, 10) };
    private static readonly InsuredRecord New = Record("新健保", new(2025, 2, 10)) with { RegisteredOn = new LocalDate(2025, 2, 15) };
    private static readonly QualificationHistory History = new([Old, New]);

    [Theory]
    [InlineData("2025-02-09", "架空健保", true, false)]
    [InlineData("2025-02-10", "架空健保", false, false)]
    [InlineData("2025-02-14", "架空健保", false, false)]
    [InlineData("2025-02-15", "新健保", true, true)]
    [InlineData("2026-02-15", "新健保", true, true)]
    public void A_card_leads_to_what_is_registered_on_the_day(string on, string insurer, bool isInForce, bool newerExists)
    {
        var day = LocalDatePattern.Iso.Parse(on).Value;
        Assert.Equal((insurer, isInForce), (History.ByCard(day)!.InsurerName, History.ByCard(day)!.IsInForceOn(day)));
        Assert.Equal(newerExists, History.HasNewerThan(Old, day));
        Assert.False(History.HasNewerThan(New, day));
    }

    [Fact]
    public void What_is_registered_before_it_begins_does_not_hide_what_is_in_force()
    {
        var ahead = new QualificationHistory([Old with { DisqualificationDate = new LocalDate(2025, 4, 1) }, New with { QualificationDate = new LocalDate(2025, 4, 1) }]);
        Assert.Equal("架空健保", ahead.ByCard(new(2025, 3, 31))!.InsurerName);
        Assert.False(ahead.HasNewerThan(ahead.Qualifications[0], new(2025, 3, 31)));
        Assert.Equal("新健保", ahead.ByCard(new(2025, 4, 1))!.InsurerName);
    }

    [Fact]
    public void A_first_insurance_that_is_not_registered_yet_leads_nowhere() => Assert.Null(new QualificationHistory([New]).ByCard(new(2025, 2, 14)));

    [Fact]
    public void Of_lost_qualifications_the_newest_is_given()
    {
        var both = new QualificationHistory([Old, New with { DisqualificationDate = new LocalDate(2025, 3, 1), ReasonOfLoss = "01" }]);
        Assert.Equal("新健保", both.ByCard(new(2025, 3, 1))!.InsurerName);
    }

    [Fact]
    public void What_follows_ends_what_was_before()
    {
        var followed = new QualificationHistory([Record("架空健保", new(2015, 4, 1))]).Followed(New);
        Assert.Equal(new LocalDate(2025, 2, 10), followed.Qualifications[0].DisqualificationDate);
        Assert.Equal("新健保", followed.Newest.InsurerName);
        Assert.Equal("2 qualifications", followed.ToString());
    }

    [Fact]
    public void A_change_of_the_newest_and_what_follows_it_leave_the_others_as_they_were()
    {
        var changed = History.WithNewest(New with { InsurerName = "改称健保" });
        Assert.Equal(["架空健保", "改称健保"], changed.Qualifications.Select(one => one.InsurerName));

        var followed = History.Followed(Record("次の健保", new(2026, 4, 1)));
        Assert.Equal(["架空健保", "新健保", "次の健保"], followed.Qualifications.Select(one => one.InsurerName));
        Assert.Equal(new LocalDate(2025, 2, 10), followed.Qualifications[0].DisqualificationDate);
    }

    [Fact]
    public void A_newer_one_counts_from_its_first_day()
    {
        var registeredAhead = new QualificationHistory([Old, New with { RegisteredOn = new LocalDate(2025, 2, 1) }]);
        Assert.False(registeredAhead.HasNewerThan(Old, new(2025, 2, 9)));
        Assert.True(registeredAhead.HasNewerThan(Old, new(2025, 2, 10)));
    }

    internal static InsuredRecord Record(string insurer, LocalDate since) => new()
    {
        CertificateSubject = "HOLDER",
        InsuredCardClassification = "01",
        InsurerNumber = "06990017",
        InsuredIdentificationNumber = "1",
        Name = "架空　太郎",
        NameKana = "ｶｸｳ ﾀﾛｳ",
        Sex1 = "1",
        Birthdate = new(1980, 2, 17),
        QualificationDate = since,
        InsurerName = insurer,
    };
}
