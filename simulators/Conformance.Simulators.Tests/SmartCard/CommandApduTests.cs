using Conformance.SmartCard;

namespace Conformance.Simulators.Tests.SmartCard;

public sealed class CommandApduTests
{
    [Fact]
    public void Prints_header_and_lengths_but_never_the_data()
    {
        var command = new CommandApdu(0x00, 0x20, 0x00, 0x98, "8264"u8);
        Assert.Equal("00 20 00 98 Lc=4 Le=-", command.ToString());
        Assert.Equal("00 B0 8A 00 Lc=0 Le=65536", new CommandApdu(0x00, 0xB0, 0x8A, 0x00, expected: 65_536).ToString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(65_537)]
    public void Refuses_an_impossible_expected_length(int expected) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new CommandApdu(0, 0, 0, 0, expected: expected));

    [Fact]
    public void Refuses_more_data_than_the_extended_form_holds() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new CommandApdu(0, 0, 0, 0, new byte[65_536]));

    [Fact]
    public void Keeps_its_own_copy_of_the_data()
    {
        byte[] data = [1, 2, 3];
        var command = new CommandApdu(0, 0, 0, 0, data);
        data[0] = 9;
        Assert.Equal("010203", Convert.ToHexString(command.Data.Span));
    }
}
