using Conformance.Benchmarks.Load;

namespace Conformance.Harness.Tests.Benchmarks;

public sealed class OtherToolTests
{
    [Fact]
    public void What_wrk_says_is_read() => Assert.Equal(new OtherTool(20_114.65, 1.93), OtherTool.Parse("""
          Latency Distribution
             50%  812.00us
             90%    1.21ms
             99%    1.93ms
          603528 requests in 30.00s, 38.56MB read
        Requests/sec:  20114.65
        """));

    [Fact]
    public void What_hey_says_is_read()
    {
        Assert.Equal(new OtherTool(1_902.5, 2.1), OtherTool.Parse("  Requests/sec:\t1902.5\n  95% in 0.0011 secs\n  99% in 0.0021 secs\n"));
        Assert.Equal(new OtherTool(1_902.5, 2.1), OtherTool.Parse("  Requests/sec:\t1902.5\n  95%% in 0.0011 secs\n  99%% in 0.0021 secs\n"));
    }

    [Theory]
    [InlineData("99% 812.00us\nRequests/sec: 5", 0.812)]
    [InlineData("99% 1.40s\nRequests/sec: 5", 1_400)]
    public void Units_are_told_apart(string output, double milliseconds) => Assert.Equal(milliseconds, OtherTool.Parse(output)!.Percentile99, tolerance: 1e-9);

    [Theory]
    [InlineData("")]
    [InlineData("Requests/sec: 5")]
    [InlineData("99% 1ms")]
    public void Anything_else_is_nothing(string output) => Assert.Null(OtherTool.Parse(output));
}
