using System.Security.Cryptography.X509Certificates;
using Conformance.Verification;
using NodaTime;
using NodaTime.Text;

namespace Conformance.Harness.Tests.Verification;

/// <summary>Each condition of the chain alone: all else of the certificate is in order (RFC 5280, 6.1).</summary>
public sealed class TrustAnchorTests(TestHolder holder) : IClassFixture<TestHolder>
{
    private static readonly TestCertificate InOrder = new("2014-06-01T00:00:00Z", "2039-01-01T00:00:00Z");
    private readonly TestHolder _holder = holder;

    [Theory]
    [InlineData("2014-12-31T23:59:59Z", false)]
    [InlineData("2015-01-01T00:00:00Z", true)]
    [InlineData("2034-12-31T23:59:59Z", true)]
    [InlineData("2035-01-01T00:00:00Z", false)]
    public void A_root_is_trusted_within_its_own_validity(string now, bool trusted) => Assert.Equal(trusted, IsTrusted(InOrder, now));

    [Fact]
    public void A_signature_by_somebody_else_is_refused_though_the_root_is_named() => Assert.False(IsTrusted(InOrder with { Forged = true }));

    [Fact]
    public void Another_issuer_s_name_is_refused_though_the_root_signed() => Assert.False(IsTrusted(InOrder with { Issuer = "CN=Other" }));

    [Fact]
    public void Another_issuer_s_key_identifier_is_refused_though_the_root_signed() => Assert.False(IsTrusted(InOrder with { AuthorityKey = new byte[20] }));

    [Fact]
    public void An_authority_s_certificate_is_refused() => Assert.False(IsTrusted(InOrder with { Authority = true }));

    [Fact]
    public void A_certificate_without_basic_constraints_is_no_authority_s() => Assert.True(IsTrusted(InOrder with { Authority = null }));

    [Theory]
    [InlineData(X509KeyUsageFlags.KeyEncipherment)]
    [InlineData(null)]
    public void A_key_that_is_not_for_signatures_is_refused(X509KeyUsageFlags? usage) => Assert.False(IsTrusted(InOrder with { Usage = usage }));

    [Fact]
    public void Another_policy_is_refused() => Assert.False(IsTrusted(InOrder with { Policy = 2 }));

    // sha384WithRSAEncryption is named; what is signed has its SHA-256 signature all the same.
    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Another_signature_algorithm_is_refused_in_either_place(bool inside, bool outside)
    {
        var der = _holder.Der(InOrder, inside, outside);
        Assert.False(IsTrusted(HolderCertificate.Parse(der)!));
    }

    [Fact]
    public void The_right_algorithm_in_both_places_is_trusted() => Assert.True(IsTrusted(HolderCertificate.Parse(_holder.Der(InOrder, inside: false, outside: false))!));

    [Fact]
    public void A_forged_one_is_refused_again_and_again()
    {
        var forged = _holder.Issue(InOrder with { Forged = true });
        Assert.False(IsTrusted(forged));
        Assert.False(IsTrusted(forged));
    }

    private bool IsTrusted(TestCertificate says, string now = "2025-01-01T00:00:00Z") => IsTrusted(_holder.Issue(says), now);

    private bool IsTrusted(HolderCertificate certificate, string now = "2025-01-01T00:00:00Z") =>
        _holder.Anchor.Issued(certificate, InstantPattern.General.Parse(now).Value);
}
