using System.Security.Cryptography;
using System.Text;
using Conformance.Certification.Draws;

namespace Conformance.Harness.Tests.Certification;

public sealed class NonceTests
{
    [Theory]
    [InlineData("a", true)]
    [InlineData("2026-11-22T00:00:00Z_x.y", true)]
    [InlineData("", false)]
    [InlineData("a b", false)]
    [InlineData("a\n", false)]
    [InlineData("ä", false)]
    public void A_nonce_has_one_form(string text, bool isNonce) => Assert.Equal(isNonce, Nonce.Parse(text) is not null);

    [Fact]
    public void A_nonce_has_128_characters_at_most()
    {
        Assert.NotNull(Nonce.Parse(new string('a', 128)));
        Assert.Null(Nonce.Parse(new string('a', 129)));
    }

    // Computed by sha256sum: printf 'conformance\nseed\nabc123\n' | sha256sum.
    [Fact]
    public void A_seed_is_the_beginning_of_a_hash_that_anybody_can_compute() => Assert.Equal(621992469, Nonce.Parse("abc123")!.SeedFor("seed"));

    [Fact]
    public void An_order_follows_from_nonce_and_purpose_and_loses_nothing()
    {
        string[] things = ["a", "b", "c", "d", "e", "f", "g", "h"];
        var order = Nonce.Parse("abc123")!.Order("order", things, thing => thing);
        Assert.Equal(things, order.Order());
        Assert.Equal(order, Nonce.Parse("abc123")!.Order("order", things.Reverse(), thing => thing));
        Assert.NotEqual(order, Nonce.Parse("abc124")!.Order("order", things, thing => thing));
        Assert.NotEqual(order, Nonce.Parse("abc123")!.Order("other", things, thing => thing));
        Assert.Equal(things.OrderBy(thing => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"conformance\norder\nabc123\n{thing}"))), StringComparer.Ordinal), order);
    }
}
