using System.Text;

namespace Conformance.Simulators.Tests.Messages;

public sealed class MessageTextTests
{
    [Theory]
    [InlineData("髙﨑", "FBFCFAB1")]
    [InlineData("●", "819C")]
    [InlineData("𠮷野", "819C96EC")]
    [InlineData("é한", "819C819C")]
    [InlineData("ﾀﾛｳ ~", "C0DBB3207E")]
    public void What_code_page_932_cannot_hold_becomes_a_placeholder(string text, string bytes) =>
        Assert.Equal(bytes, Convert.ToHexString(MessageText.Encode(text, MessageEncoding.ShiftJis)));

    [Fact]
    public void Utf_8_holds_everything_but_half_a_surrogate_pair()
    {
        Assert.Equal("髙𠮷é", Encoding.UTF8.GetString(MessageText.Encode("髙𠮷é", MessageEncoding.Utf8)));
        Assert.Equal("E2978F", Convert.ToHexString(MessageText.Encode("\ud842", MessageEncoding.Utf8)));
    }

    [Fact]
    public void Nothing_is_ever_written_as_a_question_mark()
    {
        for (var c = '\u00A0'; c < '\uD800'; c++)
        {
            Assert.DoesNotContain((byte)'?', MessageText.Encode(c.ToString(), MessageEncoding.ShiftJis).Take(1));
        }
    }

    [Fact]
    public void A_byte_order_mark_is_no_text()
    {
        Assert.Equal("<?xml version=\"1.0\" encoding=\"utf-8\"?><a/>", MessageText.Decode("\uFEFF<?xml version=\"1.0\" encoding=\"utf-8\"?><a/>"u8));
        Assert.Equal("<a/>", MessageText.Decode("<a/>"u8));
        Assert.Null(MessageText.Decode([0x3C, 0xFF, 0x3E]));
    }
}
