using System.Numerics;
using Conformance.CardSimulator.Keys;
using Xunit.Abstractions;

namespace Conformance.Simulators.Tests.CardSimulator.Keys;

public sealed class ModularPowerTests(ITestOutputHelper output)
{
    /// <summary>The platform's own arithmetic is the other opinion.</summary>
    [Fact]
    public void It_is_what_the_platform_says()
    {
        var random = new Random(Seed.Next(output));
        for (var i = 0; i < 50; i++)
        {
            var (number, exponent, modulus) = (Draw(random), Draw(random), Draw(random) | 3);
            Assert.Equal(BigInteger.ModPow(number, exponent, modulus), ModularPower.Of(number, exponent, modulus));
        }
    }

    [Theory]
    [InlineData(0, 5, 7, 0)]
    [InlineData(3, 0, 7, 1)]
    [InlineData(3, 4, 5, 1)]
    [InlineData(10, 1, 7, 3)]
    public void Small_numbers_are_numbers_too(int number, int exponent, int modulus, int power) => Assert.Equal(power, ModularPower.Of(number, exponent, modulus));

    private static BigInteger Draw(Random random)
    {
        var bytes = new byte[random.Next(1, 140)];
        random.NextBytes(bytes);
        return new(bytes, isUnsigned: true);
    }
}
