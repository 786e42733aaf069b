using Conformance.Verification;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Conformance.Harness.Tests.Verification;

public sealed class EligibilityCertificateTests
{
    private static readonly InsuranceCase Plain = new();

    public static TheoryData<string, CertificateIssue> OnAPlainDay => new()
    {
        { "plain", CertificateIssue.NotIssued },
        { "no card", CertificateIssue.Unasked },
        { "not registered", CertificateIssue.Unasked },
        { "deregistered", CertificateIssue.Unasked },
        { "ended", CertificateIssue.Unasked },
        { "helped", CertificateIssue.OnRequest },
        { "away", CertificateIssue.OnRequest },
        { "over 75", CertificateIssue.NotIssued },
        { "over 75, helped", CertificateIssue.OnRequest },
        { "no card, away", CertificateIssue.Unasked },
    };

    [Theory]
    [MemberData(nameof(OnAPlainDay))]
    public void Who_gets_one_follows_from_the_case(string person, CertificateIssue issue) =>
        Assert.Equal(issue, EligibilityCertificate.IssueTo(Case(person), new LocalDate(2025, 10, 1)));

    [Theory]
    [InlineData("no card", "2024-12-01", CertificateIssue.NotYet)]
    [InlineData("no card", "2024-12-02", CertificateIssue.Unasked)]
    [InlineData("plain", "2024-12-02", CertificateIssue.NotIssued)]
    [InlineData("over 75", "2024-12-02", CertificateIssue.Unasked)]
    [InlineData("over 75", "2025-07-31", CertificateIssue.Unasked)]
    [InlineData("over 75", "2025-08-01", CertificateIssue.NotIssued)]
    [InlineData("plain", "2025-07-31", CertificateIssue.NotIssued)]
    public void Days_decide_as_well(string person, string day, CertificateIssue issue) =>
        Assert.Equal(issue, EligibilityCertificate.IssueTo(Case(person), Day(day)));

    [Theory]
    [InlineData("2025-08-01", "2030-07-31", true)]
    [InlineData("2025-08-01", "2030-08-01", false)]
    [InlineData("2025-08-01", "2025-08-01", true)]
    [InlineData("2025-08-01", "2025-07-31", false)]
    public void It_is_valid_for_five_years_at_most(string first, string last, bool allowed) =>
        Assert.Equal(allowed, EligibilityCertificate.IsTermAllowed(Day(first), Day(last)));

    [Theory]
    [InlineData("no card", true)]
    [InlineData("helped", true)]
    [InlineData("away", false)]
    [InlineData("plain", false)]
    public void Only_who_asked_for_the_time_being_asks_again(string person, bool unasked) =>
        Assert.Equal(unasked, EligibilityCertificate.IsRenewedUnasked(Case(person), new LocalDate(2025, 10, 1)));

    [Fact]
    public void Nothing_is_renewed_before_there_is_any() => Assert.False(EligibilityCertificate.IsRenewedUnasked(Case("helped"), new LocalDate(2024, 12, 1)));

    private static InsuranceCase Case(string person) => person switch
    {
        "no card" => Plain with { HasCard = false },
        "not registered" => Plain with { IsRegistered = false },
        "deregistered" => Plain with { IsDeregistered = true },
        "ended" => Plain with { CertificateHasEnded = true },
        "helped" => Plain with { NeedsHelp = true },
        "away" => Plain with { CardIsAway = true },
        "over 75" => Plain with { IsInOverSeventyFiveScheme = true },
        "over 75, helped" => Plain with { IsInOverSeventyFiveScheme = true, NeedsHelp = true },
        "no card, away" => Plain with { HasCard = false, CardIsAway = true },
        _ => Plain,
    };

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
