using Conformance.SmartCard.MyNumber;

namespace Conformance.Simulators.Tests.SmartCard.MyNumber;

public sealed class KnownAtrTests
{
    public static TheoryData<string> Atrs => [.. KnownAtr.All.Select(known => known.Bytes)];

    [Theory]
    [MemberData(nameof(Atrs))]
    public void The_check_byte_is_right(string atr) =>
        Assert.Equal(0, Convert.FromHexString(atr).Skip(1).Aggregate(0, (sum, single) => sum ^ single));

    [Fact]
    public void There_are_nine_of_them_all_different() => Assert.Equal(9, KnownAtr.All.Select(known => known.Bytes).Distinct().Count());

    [Theory]
    [InlineData("3BE000FF8131FE4514", false)]
    [InlineData("3B888001004B51FFB381D1000F", true)]
    public void A_known_one_is_found_with_its_interface(string atr, bool isContactless) =>
        Assert.Equal(isContactless, KnownAtr.Find(Convert.FromHexString(atr))?.IsContactless);

    [Theory]
    [InlineData("3B00")]
    [InlineData("")]
    [InlineData("3BE000FF8131FE451400")]
    public void Another_one_is_not(string atr) => Assert.Null(KnownAtr.Find(Convert.FromHexString(atr)));
}
