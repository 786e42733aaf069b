using Conformance.Verification;
using NodaTime;

namespace Conformance.Harness.Tests.Verification;

public sealed class CertificateCacheTests(TestHolder holder) : IClassFixture<TestHolder>
{
    private readonly TestHolder _holder = holder;

    [Fact]
    public void The_same_bytes_give_the_same_certificate()
    {
        var cache = new CertificateCache(4);
        var first = Twice(cache, 1);
        Assert.NotNull(first);
        Assert.Same(first, cache.Parse(Der(1)));
        Assert.NotSame(first, Twice(cache, 2));
        Assert.Equal(2, cache.Count);
    }

    [Fact]
    public void One_that_came_once_leaves_nothing_behind()
    {
        var cache = new CertificateCache(4);
        var first = cache.Parse(Der(1));
        Assert.Equal(("HOLDER", 0), (first?.Subject, cache.Count));
        Assert.NotSame(first, cache.Parse(Der(1)));
        Assert.Equal(1, cache.Count);
    }

    // Four times as many are known to have come as are kept.
    [Theory]
    [InlineData(7, 1)]
    [InlineData(8, 0)]
    public void Who_came_once_is_forgotten_when_many_came_after(int people, int kept)
    {
        var cache = new CertificateCache(2);
        for (var number = 1; number <= people; number++)
        {
            cache.Parse(Der(number));
        }

        cache.Parse(Der(1));
        Assert.Equal(kept, cache.Count);
    }

    [Fact]
    public void What_is_no_certificate_is_none_and_is_not_kept()
    {
        var cache = new CertificateCache(4);
        Assert.All(Enumerable.Range(0, 2), _ => Assert.Null(cache.Parse([1, 2, 3])));
        Assert.Null(cache.Parse([]));
        Assert.Equal(0, cache.Count);
    }

    // Two generations of two: the third pushes the first two into the older one, the fifth pushes them out.
    [Fact]
    public void Those_that_nobody_asks_for_go_first()
    {
        var cache = new CertificateCache(5);
        var (first, second) = (Twice(cache, 1), Twice(cache, 2));
        Twice(cache, 3);
        Assert.Same(second, cache.Parse(Der(2)));
        Assert.Equal(3, cache.Count);
        Twice(cache, 4);
        Twice(cache, 5);
        Assert.Equal(4, cache.Count);
        Assert.Same(second, cache.Parse(Der(2)));
        Assert.NotSame(first, cache.Parse(Der(1)));
    }

    [Fact]
    public void It_never_keeps_more_than_it_may()
    {
        var cache = new CertificateCache(6);
        for (var number = 1; number < 60; number++)
        {
            Assert.NotNull(Twice(cache, number * 7 % 20));
            Assert.InRange(cache.Count, 1, 6);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    [InlineData(-2)]
    public void A_cache_for_less_than_two_is_a_programming_mistake(int capacity) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new CertificateCache(capacity));

    [Fact]
    public void A_cache_for_two_keeps_two()
    {
        var cache = new CertificateCache(2);
        var (first, second) = (Twice(cache, 1), Twice(cache, 2));
        Assert.Same(second, cache.Parse(Der(2)));
        Assert.Same(first, cache.Parse(Der(1)));
    }

    [Fact]
    public void One_that_comes_again_is_judged_by_the_rules_of_the_day()
    {
        var cache = new CertificateCache(4);
        Assert.IsType<CertificateOutcome.Trusted>(Examine(RevocationList.None(), "2024-01-01"));
        Assert.IsType<CertificateOutcome.Trusted>(Examine(RevocationList.None(), "2024-01-01"));
        Assert.Equal(CertificateRefusalReason.Revoked, Refused(RevocationList.None().With("2A", new(RevocationKind.Revoked, Instant.MinValue)), "2024-01-01"));
        Assert.Equal(CertificateRefusalReason.Expired, Refused(RevocationList.None(), "2026-01-01"));

        CertificateOutcome Examine(RevocationList list, string day) => TrustedHolder.Examine(
            _holder.Present(cache.Parse(Der(1))!), new([_holder.Anchor], list, StandingRules.Default()), NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value.AtMidnight().InUtc().ToInstant());
        CertificateRefusalReason Refused(RevocationList list, string day) => Assert.IsType<CertificateOutcome.Refused>(Examine(list, day)).Refusal.Reason;
    }

    [Fact]
    public void One_that_another_root_signed_is_refused_also_when_it_comes_again()
    {
        using var other = TestHolder.OfAnotherRoot();
        var certificate = new CertificateCache(4).Parse(Der(1))!;
        var now = Instant.FromUtc(2024, 1, 1, 0, 0);
        Assert.True(_holder.Anchor.Issued(certificate, now));
        Assert.False(other.Anchor.Issued(certificate, now));
        Assert.True(_holder.Anchor.Issued(certificate, now));
    }

    [Fact]
    public void Several_threads_may_ask_at_once()
    {
        var cache = new CertificateCache(4);
        var ders = Enumerable.Range(1, 8).Select(Der).ToArray();
        Parallel.For(0, 400, i => Assert.Equal("HOLDER", cache.Parse(ders[i % 8])!.Subject));
        Assert.InRange(cache.Count, 1, 4);
    }

    private HolderCertificate? Twice(CertificateCache cache, int number)
    {
        cache.Parse(Der(number));
        return cache.Parse(Der(number));
    }

    // Certificates that differ in their padding alone.
    private byte[] Der(int number) => _holder.Der(new TestCertificate("2020-02-17T15:00:00Z", "2025-02-17T14:59:59Z") { Padding = number });
}
