using Conformance.Benchmarks.Certificates;

namespace Conformance.Harness.Tests.Benchmarks;

public sealed class OpenSslSpeedTests
{
    [Fact]
    public void Both_rates_stand_in_the_line_of_the_key_size() =>
        Assert.Equal(new OpenSslSpeed(1611.22449, 57784.536082), OpenSslSpeed.Parse("+F2:1:1024:9000.5:90000.5\n+F2:2:2048:1611.224490:57784.536082\n"));

    [Theory]
    [InlineData("")]
    [InlineData("rsa 2048 bits 0.000500s 0.000020s")]
    [InlineData("+F2:3:4096:200.5:9000.5")]
    [InlineData("+F2:2:2048:0.000000:57784.5")]
    [InlineData("+F2:2:2048:fast:57784.5")]
    public void What_cannot_be_read_gives_no_figure(string output) => Assert.Null(OpenSslSpeed.Parse(output));
}
