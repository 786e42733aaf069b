using System.Text;
using Conformance.Bench.Observation;

namespace Conformance.Harness.Tests.Bench;

public sealed class XmlMsgObserverTests
{
    private const string Body = "<XmlMsg><MessageBody><Name>●橋　花子</Name><Address/></MessageBody></XmlMsg>";

    [Theory]
    [InlineData("UTF-8", 65001)]
    [InlineData("Shift_JIS", 932)]
    public void Elements_are_read_by_name_in_either_encoding(string declared, int codePage)
    {
        var encoding = codePage == 932 ? CodePagesEncodingProvider.Instance.GetEncoding(932)! : new UTF8Encoding(false);
        var result = XmlMsgObserver.Read(encoding.GetBytes($"<?xml version=\"1.0\" encoding=\"{declared}\" standalone=\"no\"?>{Body}"));

        Assert.True(result.Readable);
        Assert.Equal(declared, result.DeclaredEncoding);
        Assert.Equal("●橋　花子", result["Name"]);
        Assert.Equal("", result["Address"]);
        Assert.Null(result["NameKana"]);
    }

    [Fact]
    public void Bytes_that_are_not_in_the_declared_encoding_are_not_readable()
    {
        var shiftJis = CodePagesEncodingProvider.Instance.GetEncoding(932)!;
        var result = XmlMsgObserver.Read(shiftJis.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>{Body}"));
        Assert.False(result.Readable);
        Assert.Empty(result.Fields);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<XmlMsg>")]
    [InlineData("<Other/>")]
    [InlineData("not xml at all")]
    public void What_is_no_XmlMsg_is_seen_as_such(string text) => Assert.False(XmlMsgObserver.Read(Encoding.UTF8.GetBytes(text)).Readable);

    [Fact]
    public void One_changed_byte_changes_the_hash() =>
        Assert.NotEqual(XmlMsgObserver.Read("<XmlMsg/>"u8).Hash, XmlMsgObserver.Read("<XmlMsg />"u8).Hash);
}
