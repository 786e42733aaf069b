using System.Text;

namespace Conformance.Simulators.Tests.Messages;

/// <summary>Bytes to elements: nothing is lost, and what is no message is refused with its place and without what stands there.</summary>
public sealed class MessageReaderTests
{
    [Fact]
    public void Elements_are_found_by_name_in_any_order_and_unknown_ones_are_kept()
    {
        var message = Read("""
            <?xml version="1.0" encoding="UTF-8"?>
            <XmlMsg>
              <MessageBody><Later a="1">x</Later></MessageBody>
              <MessageHeader><MedicalInstitutionCode> 1311234567</MedicalInstitutionCode></MessageHeader>
            </XmlMsg>
            """);

        Assert.Equal("1311234567", message.Header!.Value("MedicalInstitutionCode"));
        Assert.Equal(" 1311234567", message.Header!.Child("MedicalInstitutionCode")!.Text);
        Assert.Equal(("x", 3), (message.Body!.Child("Later")!.Text, message.Body!.Child("Later")!.Line));
        Assert.Equal([new("a", "1")], message.Body!.Child("Later")!.Attributes);
    }

    [Fact]
    public void Both_encodings_are_read_and_a_byte_order_mark_is_none_of_the_text()
    {
        Assert.Equal("德", Read("<?xml version=\"1.0\" encoding=\"UTF-8\"?><XmlMsg>德</XmlMsg>").Root.Text);
        Assert.Equal("德", Read([0xEF, 0xBB, 0xBF, .. "<XmlMsg>德</XmlMsg>"u8]).Root.Text);
        Assert.Equal(("德", MessageEncoding.ShiftJis), (ShiftJis(0xFA, 0xBA).Root.Text, ShiftJis(0xFA, 0xBA).Encoding));
    }

    [Theory]
    [InlineData(0xED, 0x9E, "德")]
    [InlineData(0xED, 0x95, "﨑")]
    [InlineData(0xEE, 0xFC, "＂")]
    public void The_rows_that_hold_a_character_a_second_time_are_read_too(byte first, byte second, string character) =>
        Assert.Equal(character, ShiftJis(first, second).Root.Text);

    [Theory]
    [InlineData(0xEA, 0xC3, true)]
    [InlineData(0x98, 0x92, true)]
    [InlineData(0xFD, 0x41, false)]
    public void Bytes_of_Shift_JIS_2004_are_told_from_code_page_932(byte first, byte second, bool may)
    {
        var refused = Assert.IsType<MessageReading.Refused>(MessageReader.Read(ShiftJisBytes(first, second)));
        Assert.Equal((1, may), (refused.Line, refused.What.Contains("may be Shift_JIS-2004", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("", 0, "no well-formed XML")]
    [InlineData("<XmlMsg>\n<A>", 2, "no well-formed XML")]
    [InlineData("<XmlMsg/><XmlMsg/>", 1, "no well-formed XML")]
    [InlineData("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><XmlMsg>&e;</XmlMsg>", 0, "no well-formed XML")]
    [InlineData("<?xml version=\"1.0\" encoding=\"EUC-JP\"?><XmlMsg/>", 1, "encoding")]
    [InlineData("<XmlMsg>text<A/></XmlMsg>", 1, "text beside elements")]
    [InlineData("<XmlMsg>\n<A>1</A>9999</XmlMsg>", 2, "text beside elements")]
    public void What_is_no_message_is_refused_with_its_line(string text, int line, string what)
    {
        var refused = Assert.IsType<MessageReading.Refused>(MessageReader.Read(Encoding.UTF8.GetBytes(text)));
        Assert.Equal(line, refused.Line);
        Assert.Contains(what, refused.What, StringComparison.Ordinal);
        Assert.DoesNotContain("9999", refused.What + refused.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_of_another_encoding_are_refused()
    {
        var refused = Assert.IsType<MessageReading.Refused>(MessageReader.Read([.. "<XmlMsg>\n"u8, 0xED, 0x9E, .. "</XmlMsg>"u8]));
        Assert.Equal(2, refused.Line);
        Assert.Contains("not in the encoding", refused.What, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_long_and_too_deep_are_refused()
    {
        Assert.IsType<MessageReading.Refused>(MessageReader.Read("<XmlMsg>12345678</XmlMsg>"u8, limit: 20));
        var deep = string.Concat(Enumerable.Repeat("<a>", 33)) + string.Concat(Enumerable.Repeat("</a>", 33));
        Assert.IsType<MessageReading.Refused>(MessageReader.Read(Encoding.UTF8.GetBytes(deep)));
    }

    [Fact]
    public void A_node_prints_nothing_of_what_it_holds() => Assert.Equal("Name (line 1, 0 elements)", Read("<Name>架空　太郎</Name>").Root.ToString());

    private static byte[] ShiftJisBytes(byte first, byte second) => [.. "<?xml version=\"1.0\" encoding=\"Shift_JIS\"?><XmlMsg>"u8, first, second, .. "</XmlMsg>"u8];

    private static XmlMessage ShiftJis(byte first, byte second) => Read(ShiftJisBytes(first, second));

    private static XmlMessage Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private static XmlMessage Read(byte[] bytes) => Assert.IsType<MessageReading.Read>(MessageReader.Read(bytes)).Message;
}
