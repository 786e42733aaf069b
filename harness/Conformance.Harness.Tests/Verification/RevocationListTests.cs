using Conformance.Verification;
using NodaTime;

namespace Conformance.Harness.Tests.Verification;

public sealed class RevocationListTests
{
    private static readonly Revocation Since2025 = new(RevocationKind.Revoked, Instant.FromUtc(2025, 1, 1, 0, 0));

    [Theory]
    [InlineData("00")]
    [InlineData("0123456789ABCDEF")]
    public void Every_hexadecimal_digit_may_stand_in_a_serial_number(string serialNumber) =>
        Assert.Equal(RevocationKind.Revoked, RevocationList.None().With(serialNumber, Since2025).Find(serialNumber, Instant.FromUtc(2025, 1, 1, 0, 0)));

    // @ and G are the neighbours of A and F; / and : those of 0 and 9.
    [Theory]
    [InlineData("")]
    [InlineData("2a")]
    [InlineData("2")]
    [InlineData("2A0")]
    [InlineData("2 A0")]
    [InlineData("XY")]
    [InlineData("2@")]
    [InlineData("2G")]
    [InlineData("2/")]
    [InlineData("2:")]
    public void A_serial_number_that_would_never_be_found_is_a_programming_mistake(string serialNumber) =>
        Assert.Throws<ArgumentException>(() => RevocationList.None().With(serialNumber, Since2025));

    [Fact]
    public void A_list_of_many_is_made_at_once()
    {
        var list = RevocationList.Of([new("2A", Since2025), new("2B", Since2025 with { Kind = RevocationKind.Suspended }), new("2A", Since2025 with { Kind = RevocationKind.Suspended })]);
        var day = Instant.FromUtc(2025, 1, 1, 0, 0);
        Assert.Equal((RevocationKind.Suspended, RevocationKind.Suspended, null), (list.Find("2A", day), list.Find("2B", day), list.Find("2C", day)));
        Assert.Throws<ArgumentException>(() => RevocationList.Of([new("2a", Since2025)]));
    }
}
