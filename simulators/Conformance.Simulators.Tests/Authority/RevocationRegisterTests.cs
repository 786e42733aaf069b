using Conformance.Authority;
using Conformance.Verification;
using NodaTime;

namespace Conformance.Simulators.Tests.Authority;

public sealed class RevocationRegisterTests
{
    private static readonly Instant Monday = Instant.FromUtc(2025, 3, 3, 0, 0);
    private static readonly Instant Tuesday = Instant.FromUtc(2025, 3, 4, 0, 0);

    private readonly RevocationRegister _register = new();

    [Fact]
    public void A_suspension_does_not_overwrite_a_revocation()
    {
        _register.Add("2711", new(RevocationKind.Revoked, Monday));
        _register.Add("2711", new(RevocationKind.Suspended, Tuesday));
        _register.Resume("2711");
        Assert.Equal(new Revocation(RevocationKind.Revoked, Monday), _register.Current.Entries["2711"]);
    }

    [Fact]
    public void A_suspension_that_becomes_a_revocation_is_not_lifted()
    {
        _register.Add("2711", new(RevocationKind.Suspended, Monday));
        _register.Add("2711", new(RevocationKind.Revoked, Tuesday));
        _register.Resume("2711");
        Assert.Equal(new Revocation(RevocationKind.Revoked, Tuesday), _register.Current.Entries["2711"]);
    }

    [Fact]
    public void Of_two_revocations_the_earlier_stands()
    {
        _register.Add("2711", new(RevocationKind.Revoked, Tuesday));
        _register.Add("2711", new(RevocationKind.Revoked, Monday));
        _register.Add("2711", new(RevocationKind.Revoked, Tuesday));
        Assert.Equal(Monday, _register.Current.Entries["2711"].Since);
    }

    [Fact]
    public void A_suspension_is_lifted_and_that_of_another_certificate_stays()
    {
        _register.Add("2711", new(RevocationKind.Suspended, Monday));
        _register.Add("2712", new(RevocationKind.Suspended, Monday));
        _register.Resume("2711");
        _register.Resume("2713");
        Assert.Equal(["2712"], _register.Current.Entries.Keys);
    }
}
