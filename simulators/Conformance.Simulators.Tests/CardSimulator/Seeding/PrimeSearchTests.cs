using System.Numerics;
using Conformance.CardSimulator.Seeding;

namespace Conformance.Simulators.Tests.CardSimulator.Seeding;

public sealed class PrimeSearchTests
{
    [Theory]
    [InlineData("101")]
    [InlineData("65537")]
    [InlineData("2147483647")]
    [InlineData("170141183460469231731687303715884105727")]
    public void Primes_pass(string prime) => Assert.True(PrimeSearch.IsPrime(BigInteger.Parse(prime, System.Globalization.CultureInfo.InvariantCulture), new("primes")));

    [Theory]
    [InlineData("9")]
    [InlineData("561")] // Fermat's test takes this and the next two for primes
    [InlineData("1729")]
    [InlineData("3215031751")]
    [InlineData("4295098369")]
    [InlineData("170141183460469231731687303715884105725")]
    public void Composites_fail(string composite) => Assert.False(PrimeSearch.IsPrime(BigInteger.Parse(composite, System.Globalization.CultureInfo.InvariantCulture), new("composites")));

    [Fact]
    public void A_drawn_prime_has_its_two_highest_bits_set_and_suits()
    {
        var prime = PrimeSearch.Draw(new("a drawn prime"), 64, candidate => candidate % 5 == 2);
        Assert.Equal(2, (int)(prime % 5));
        Assert.Equal(new BigInteger(3), prime >> 62);
        Assert.All(Enumerable.Range(2, 1000), divisor => Assert.False((prime % divisor).IsZero));
    }
}
