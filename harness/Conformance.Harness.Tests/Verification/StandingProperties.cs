using Conformance.Verification;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;
using Xunit.Abstractions;

namespace Conformance.Harness.Tests.Verification;

public sealed class StandingProperties
{
    private const ulong Seed = 20_241_202;
    private readonly Config _config;

    public StandingProperties(ITestOutputHelper output)
    {
        output.WriteLine($"FsCheck seed {Seed}, 1");
        _config = Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(Seed, 1);
    }

    private static Arbitrary<(LocalDate Today, LocalDate Last)> Days() => Arb.From(
        from last in Gen.Choose(0, 3650)
        from offset in Gen.Choose(-150, 150)
        select (new LocalDate(2022, 1, 1).PlusDays(last).PlusDays(offset), new LocalDate(2022, 1, 1).PlusDays(last)));

    [Fact]
    public void Standing_never_gets_better_as_days_pass()
    {
        var rules = StandingRules.Default();
        Check.One(_config, Prop.ForAll(Days(), d => d.Today < new LocalDate(2024, 12, 2) || Rank(rules, d.Today.PlusDays(1), d.Last) >= Rank(rules, d.Today, d.Last)));
    }

    [Fact]
    public void The_month_end_reading_never_ends_before_the_same_day_reading()
    {
        var (monthEnd, sameDay) = (new EndOfThirdMonthAfterExpiryMonth(), new SameDayOfThirdMonth());
        Check.One(_config, Prop.ForAll(Days(), d => monthEnd.LastDay(d.Last) >= sameDay.LastDay(d.Last)));
    }

    [Fact]
    public void Accepted_after_the_end_means_grace_and_only_under_the_rule()
    {
        var rules = StandingRules.Default();
        Check.One(_config, Prop.ForAll(Days(), d =>
            d.Today <= d.Last
                ? rules.On(d.Today, d.Last) is CertificateStanding.Valid or CertificateStanding.Reminder
                : rules.On(d.Today, d.Last) is null || d.Today >= new LocalDate(2024, 12, 2)));
    }

    private static int Rank(StandingRules rules, LocalDate today, LocalDate last) => rules.On(today, last) is { } standing ? (int)standing : 99;
}
