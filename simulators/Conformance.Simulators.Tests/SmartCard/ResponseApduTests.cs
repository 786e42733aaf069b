using Conformance.SmartCard;

namespace Conformance.Simulators.Tests.SmartCard;

public sealed class ResponseApduTests
{
    [Theory]
    [InlineData("9000", "", 0x9000)]
    [InlineData("63C2", "", 0x63C2)]
    [InlineData("8F8F009000", "8F8F00", 0x9000)]
    public void Parses_data_and_trailer(string bytes, string data, int status)
    {
        var response = ResponseApdu.Parse(Convert.FromHexString(bytes));
        Assert.NotNull(response);
        Assert.Equal(data, Convert.ToHexString(response.Data.Span));
        Assert.Equal(status, response.Status.Value);
        Assert.Equal(bytes, Convert.ToHexString(response.ToBytes()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("90")]
    public void Fewer_than_two_bytes_are_no_response(string bytes) => Assert.Null(ResponseApdu.Parse(Convert.FromHexString(bytes)));

    [Fact]
    public void Prints_length_and_status_but_never_the_data() =>
        Assert.Equal("3 bytes, 9000", new ResponseApdu([0x41, 0x42, 0x43], StatusWord.Success).ToString());
}
