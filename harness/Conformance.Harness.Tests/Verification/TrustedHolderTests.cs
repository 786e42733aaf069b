using Conformance.Verification;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Conformance.Harness.Tests.Verification;

public sealed class TrustedHolderTests(TestHolder holder) : IClassFixture<TestHolder>
{
    private readonly TestHolder _holder = holder;

    // Certificate of 2020-02-18 to 2025-02-17 at the desk; times in UTC.
    [Theory]
    [InlineData("2020-02-17T14:59:59Z", "NotYetValid")]
    [InlineData("2020-02-17T15:00:00Z", "Valid")]
    [InlineData("2024-11-16T14:59:59Z", "Valid")]
    [InlineData("2024-11-16T15:00:00Z", "Reminder")]
    [InlineData("2025-02-17T14:59:59Z", "Reminder")]
    [InlineData("2025-02-17T15:00:00Z", "Grace")]
    [InlineData("2025-05-31T14:59:59Z", "Grace")]
    [InlineData("2025-05-31T15:00:00Z", "Expired")]
    public void Dates_decide_at_midnight_in_Tokyo(string now, string expected) =>
        Assert.Equal(expected, Examine(Usual(), now));

    [Theory]
    [InlineData(RevocationKind.Revoked, "Revoked")]
    [InlineData(RevocationKind.Suspended, "Suspended")]
    public void What_is_withdrawn_is_refused_from_that_instant_grace_or_not(RevocationKind kind, string expected)
    {
        var list = RevocationList.None().With("2A", new Revocation(kind, Instant.FromUtc(2025, 1, 10, 3, 0)));

        Assert.Equal("Reminder", Examine(Usual(), "2025-01-10T02:59:59Z", list));
        Assert.Equal(expected, Examine(Usual(), "2025-01-10T03:00:00Z", list));
        Assert.Equal(expected, Examine(Usual(), "2025-03-01T00:00:00Z", list));
        Assert.Equal(expected, Examine(Usual(), "2026-03-01T00:00:00Z", list));
        Assert.Equal("Reminder", Examine(Usual(), "2025-01-10T03:00:00Z", list.Without("2A")));
    }

    /// <summary>Grace is the physical card's; a reminder comes by phone as well.</summary>
    [Theory]
    [InlineData(IdentityEvidence.IPhone, "2025-02-17T14:59:59Z", "Reminder")]
    [InlineData(IdentityEvidence.Android, "2025-02-17T14:59:59Z", "Reminder")]
    [InlineData(IdentityEvidence.IPhone, "2025-02-17T15:00:00Z", "Expired")]
    [InlineData(IdentityEvidence.Android, "2025-02-17T15:00:00Z", "Expired")]
    [InlineData(IdentityEvidence.Face, "2025-02-17T15:00:00Z", "Grace")]
    [InlineData(IdentityEvidence.Pin, "2025-02-17T15:00:00Z", "Grace")]
    [InlineData(IdentityEvidence.Sight, "2025-02-17T15:00:00Z", "Grace")]
    public void A_phone_ends_with_its_certificate(IdentityEvidence evidence, string now, string expected)
    {
        var outcome = TrustedHolder.Examine(_holder.Present(Usual(), evidence), Rules(), InstantPattern.General.Parse(now).Value);
        Assert.Equal(expected, outcome is CertificateOutcome.Trusted { Holder: var holder } ? holder.Standing.ToString() : ((CertificateOutcome.Refused)outcome).Refusal.Reason.ToString());
    }

    [Fact]
    public void A_signature_over_another_challenge_is_refused()
    {
        var session = new CardSession(new byte[32], _holder.Sign(_holder.Challenge), Usual(), IdentityEvidence.Pin);
        var outcome = TrustedHolder.Examine(VerifiedHolder.Identify(session)!, Rules(), Instant.FromUtc(2024, 1, 1, 0, 0));
        var refused = Assert.IsType<CertificateOutcome.Refused>(outcome);
        Assert.Equal((CertificateRefusalReason.BadSignature, "centre"), (refused.Refusal.Reason, refused.Refusal.DecidedBy));
    }

    [Fact]
    public void A_root_of_the_same_name_with_another_key_is_not_the_issuer()
    {
        using var other = TestHolder.OfAnotherRoot();
        var outcome = TrustedHolder.Examine(_holder.Present(Usual()), Rules() with { Anchors = [other.Anchor] }, Instant.FromUtc(2024, 1, 1, 0, 0));
        Assert.Equal(CertificateRefusalReason.UntrustedChain, Assert.IsType<CertificateOutcome.Refused>(outcome).Refusal.Reason);
    }

    [Fact]
    public void Among_several_roots_the_issuer_is_found()
    {
        using var other = TestHolder.OfAnotherRoot();
        var rules = Rules() with { Anchors = [other.Anchor, _holder.Anchor] };
        Assert.IsType<CertificateOutcome.Trusted>(TrustedHolder.Examine(_holder.Present(Usual()), rules, Instant.FromUtc(2024, 1, 1, 0, 0)));
    }

    [Fact]
    public void A_certificate_that_no_root_issued_is_refused() =>
        Assert.Equal("UntrustedChain", Examine(_holder.Issue(new TestCertificate("2020-02-17T15:00:00Z", "2025-02-17T14:59:59Z") { Policy = 2 }), "2024-01-01T00:00:00Z"));

    [Fact]
    public void Nobody_identified_goes_no_further()
    {
        Assert.Null(VerifiedHolder.Identify(new CardSession(new byte[32], new byte[256], Usual(), IdentityEvidence.None)));
        Assert.Null(VerifiedHolder.Identify(new CardSession(new byte[32], new byte[256], Usual(), (IdentityEvidence)9)));
    }

    [Fact]
    public void Bytes_that_are_no_certificate_are_no_certificate()
    {
        const int seed = 7816;
        var random = new Random(seed);
        for (var length = 0; length < 300; length++)
        {
            var bytes = new byte[length];
            random.NextBytes(bytes);
            Assert.True(HolderCertificate.Parse(bytes) is null, $"seed {seed}, length {length}");
        }

        Assert.Null(HolderCertificate.Parse(new byte[16 * 1024 + 1]));
    }

    // RFC 5280, 4.1.2.5: what "no well-defined end" looks like; in Tokyo that instant lies in the year 10000.
    [Fact]
    public void A_certificate_without_an_end_is_valid_to_the_last_day_of_the_calendar()
    {
        var endless = _holder.Issue("2020-02-17T15:00:00Z", "9999-12-31T23:59:59Z");
        Assert.Equal(new LocalDate(9999, 12, 31), endless.LastValidDay);
        Assert.Equal("Valid", Examine(endless, "2025-01-01T00:00:00Z"));
    }

    [Fact]
    public void Nothing_points_to_the_person_in_a_text()
    {
        var present = _holder.Present(Usual());
        var trusted = Assert.IsType<CertificateOutcome.Trusted>(TrustedHolder.Examine(present, Rules(), Instant.FromUtc(2024, 1, 1, 0, 0)));
        Assert.Equal("HOLDER", trusted.Holder.Subject);
        Assert.DoesNotContain("HOLDER", $"{present.Session} {present.Session.Certificate} {trusted.Holder}", StringComparison.Ordinal);
    }

    private HolderCertificate Usual() => _holder.Issue("2020-02-17T15:00:00Z", "2025-02-17T14:59:59Z");

    private CertificateRules Rules(RevocationList? list = null) => new([_holder.Anchor], list ?? RevocationList.None(), StandingRules.Default());

    private string Examine(HolderCertificate certificate, string now, RevocationList? list = null) =>
        TrustedHolder.Examine(_holder.Present(certificate), Rules(list), InstantPattern.General.Parse(now).Value) switch
        {
            CertificateOutcome.Trusted { Holder.Standing: var standing } => standing.ToString(),
            CertificateOutcome.Refused { Refusal.Reason: var reason } => reason.ToString(),
            _ => "?",
        };
}
