using Conformance.SmartCard;

namespace Conformance.Simulators.Tests.SmartCard;

public sealed class CommandApduCodecTests
{
    /// <summary>Nc, Ne (0 for none), and the bytes around the data field as they stand on the wire.</summary>
    public static TheoryData<int, int, string, string> WireForms => new()
    {
        { 0, 0, "", "" }, // case 1
        { 0, 1, "01", "" }, // case 2 short
        { 0, 255, "FF", "" },
        { 0, 256, "00", "" },
        { 0, 257, "000101", "" }, // case 2 extended
        { 0, 65_535, "00FFFF", "" },
        { 0, 65_536, "000000", "" },
        { 1, 0, "01", "" }, // case 3 short
        { 255, 0, "FF", "" },
        { 256, 0, "000100", "" }, // case 3 extended
        { 65_535, 0, "00FFFF", "" },
        { 1, 1, "01", "01" }, // case 4 short
        { 1, 256, "01", "00" },
        { 255, 255, "FF", "FF" },
        { 255, 256, "FF", "00" },
        { 1, 257, "000001", "0101" }, // case 4 extended
        { 255, 65_536, "0000FF", "0000" },
        { 256, 1, "000100", "0001" },
        { 256, 256, "000100", "0100" },
        { 65_535, 65_535, "00FFFF", "FFFF" },
        { 65_535, 65_536, "00FFFF", "0000" },
    };

    /// <summary>Extended length fields around lengths that would fit the short form: legal, though we never send them.</summary>
    public static TheoryData<int, int, string, string> RoomyForms => new()
    {
        { 0, 1, "000001", "" },
        { 0, 256, "000100", "" },
        { 1, 0, "000001", "" },
        { 255, 0, "0000FF", "" },
        { 1, 1, "000001", "0001" },
        { 2, 256, "000002", "0100" },
    };

    [Theory]
    [MemberData(nameof(WireForms))]
    public void Encodes_in_the_shortest_form(int nc, int ne, string before, string after)
    {
        var command = new CommandApdu(0x80, 0x2A, 0x12, 0x97, Data(nc), ne == 0 ? null : ne);
        Assert.Equal("802A1297" + before + DataHex(nc) + after, Convert.ToHexString(command.ToBytes()));
    }

    [Theory]
    [MemberData(nameof(WireForms))]
    [MemberData(nameof(RoomyForms))]
    public void Parses(int nc, int ne, string before, string after)
    {
        var command = CommandApdu.Parse(Convert.FromHexString("802A1297" + before + DataHex(nc) + after), out var error);
        Assert.Null(error);
        Assert.NotNull(command);
        Assert.Equal((0x80, 0x2A, 0x12, 0x97), (command.Cla, command.Ins, command.P1, command.P2));
        Assert.Equal(0x1297, command.P1P2);
        Assert.Equal(DataHex(nc), Convert.ToHexString(command.Data.Span));
        Assert.Equal(ne == 0 ? null : ne, command.Expected);
        Assert.Equal(nc > 255 || ne > 256, command.IsExtended);
    }

    [Theory]
    [InlineData("", "at least 4 bytes, this one has 0")]
    [InlineData("00A404", "at least 4 bytes, this one has 3")]
    [InlineData("00A4040C02AA", "Lc says 2 bytes of data, 1 bytes follow")]
    [InlineData("00A4040C01AA0000", "Lc says 1 bytes of data, 3 bytes follow")]
    [InlineData("00A4040C0001", "ends after two")]
    [InlineData("00A4040C000002AA", "extended Lc says 2 bytes of data, 1 bytes follow")]
    [InlineData("00A4040C000001AA00", "extended Lc says 1 bytes of data, 2 bytes follow")]
    [InlineData("00A4040C000001AA000000", "extended Lc says 1 bytes of data, 4 bytes follow")]
    [InlineData("00A4040C0000000000", "extended Lc says 0 bytes of data, 2 bytes follow")]
    public void Says_which_length_contradicts_which(string bytes, string words)
    {
        Assert.Null(CommandApdu.Parse(Convert.FromHexString(bytes), out var error));
        Assert.Contains(words, error, StringComparison.Ordinal);
    }

    private static byte[] Data(int length)
    {
        var data = new byte[length];
        data.AsSpan().Fill(0x5A);
        return data;
    }

    private static string DataHex(int length) => Convert.ToHexString(Data(length));
}
