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

    // 1.2.840.113549.1.1.12, sha384WithRSAEncryption, in the outer of the two places; what is signed, and its SHA-256 signature, stay.
    [Fact]
    public void Another_signature_algorithm_is_refused()
    {
        var der = _holder.Der(InOrder);
        var oid = der.AsSpan().LastIndexOf((ReadOnlySpan<byte>)[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x0B]);
        der[oid + 8] = 0x0C;
        Assert.False(IsTrusted(HolderCertificate.Parse(der)!));
    }

    private bool IsTrusted(TestCertificate says, string now = "2025-01-01T00:00:00Z") => IsTrusted(_holder.Issue(says), now);

    private bool IsTrusted(HolderCertificate certificate, string now = "2025-01-01T00:00:00Z") =>
        _holder.Anchor.Issued(certificate, InstantPattern.General.Parse(now).Value);
}
