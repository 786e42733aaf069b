using Conformance.CardSimulator.Seeding;

namespace Conformance.Simulators.Tests.CardSimulator.Seeding;

public sealed class SeededBytesTests
{
    [Fact]
    public void Are_SHA_256_of_the_texts_hash_and_a_counter()
    {
        // printf '%s' abc | sha256sum, then with eight bytes of counter behind it
        var bytes = new SeededBytes("abc").Next(40);
        Assert.Equal("B3A927D76D3D627E438BFD6415D029BF559572DE6F2611099B25C535F7025C2D6DE3AB52E47D426F", Convert.ToHexString(bytes));
    }

    [Fact]
    public void Come_in_the_same_order_however_they_are_asked_for()
    {
        var inOne = new SeededBytes("order").Next(70);
        var pieces = new SeededBytes("order");
        byte[] joined = [.. pieces.Next(1), .. pieces.Next(0), .. pieces.Next(40), .. pieces.Next(29)];
        Assert.Equal(inOne, joined);
    }

    [Fact]
    public void A_number_is_below_its_limit_and_takes_every_value()
    {
        var random = new SeededBytes("numbers");
        Assert.Equal([0, 1, 2, 3, 4], Enumerable.Range(0, 200).Select(_ => random.Below(5)).Distinct().Order());
    }
}
