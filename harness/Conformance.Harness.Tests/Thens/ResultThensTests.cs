using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Steps.Thens;
using static Conformance.Harness.Tests.Thens.LogJudgement;

namespace Conformance.Harness.Tests.Thens;

public sealed class ResultThensTests
{
    [Fact]
    public void A_changed_result_is_told_by_its_length_and_the_place() =>
        Assert.Equal(
            "70 bytes from the centre, 68 at the terminal; the first difference is in bytes 33 to 64",
            Of(judge => new ResultThens(judge).Unchanged(), Placed, Sent("a") with { ResultOutline = new(70, "000011112222") }, At("b", new(68, "000099992222"))).MustBe(Verdict.Failed, Owner.Device).Seen);

    [Fact]
    public void A_log_without_outlines_tells_the_digests() =>
        Assert.Equal("SHA-256 a from the centre, b at the terminal", Of(judge => new ResultThens(judge).Unchanged(), Placed, Sent("a"), HandedOver("b")).MustBe(Verdict.Failed, Owner.Device).Seen);

    [Theory]
    [InlineData("", "", "no block")]
    [InlineData("a", "b", "bytes 1 to 32")]
    [InlineData("0123456789abcdef0123456789abcdefX", "0123456789abcdef0123456789abcdefY", "bytes 33 to 64")]
    [InlineData("0123456789abcdef0123456789abcdef", "0123456789abcdef0123456789abcdefY", "bytes 33 to 64")]
    public void The_first_difference_is_where_the_bytes_differ(string one, string other, string place)
    {
        Assert.Equal(place, ByteOutline.Of(System.Text.Encoding.ASCII.GetBytes(one)).FirstDifference(ByteOutline.Of(System.Text.Encoding.ASCII.GetBytes(other))));
        Assert.Equal(place, ByteOutline.Of(System.Text.Encoding.ASCII.GetBytes(other)).FirstDifference(ByteOutline.Of(System.Text.Encoding.ASCII.GetBytes(one))));
    }

    private static ResultHandedOver At(string hash, ByteOutline outline) =>
        new("a.xml", new(true, hash, "UTF-8", new Dictionary<string, string>()) { Outline = outline });
}
