using System.Text;
using System.Xml;
using Xunit.Abstractions;

namespace Conformance.Simulators.Tests.Messages;

/// <summary>Reading and writing again: canonical bytes stay the same, and of all others nothing is lost.</summary>
public sealed class MessageRoundTripTests(ITestOutputHelper output)
{
    private const string Letters = "0Aa ﾀﾛｳ●德髙<&>\"'\r\n\t　]";

    [Fact]
    public void What_was_written_is_written_the_same_again()
    {
        var random = new Random(Seed.Next(output));
        for (var i = 0; i < 300; i++)
        {
            var bytes = MessageWriter.Write(new(Node(random, 0), i % 2 == 0 ? MessageEncoding.Utf8 : MessageEncoding.ShiftJis));
            Assert.Equal(bytes, MessageWriter.Write(Read(bytes)));
        }
    }

    [Fact]
    public void What_a_record_says_is_written_as_its_elements_are()
    {
        var random = new Random(Seed.Next(output));
        for (var i = 0; i < 300; i++)
        {
            var (header, body) = (new DownloadHeader { MedicalInstitutionCode = Text(random), Unknown = [Node(random, 0)] }, new ReceptionBody { ReceptionNumber = Text(random), Unknown = [Node(random, 1), Node(random, 2)] });
            var bytes = OfficialMessages.Download("OQSmuquc02req").Write(header, body, i % 2 == 0 ? MessageEncoding.Utf8 : MessageEncoding.ShiftJis);
            Assert.Equal(bytes, MessageWriter.Write(Read(bytes)));
        }
    }

    [Fact]
    public void What_is_read_again_says_the_same()
    {
        var random = new Random(Seed.Next(output));
        for (var i = 0; i < 300; i++)
        {
            var message = new XmlMessage(Node(random, 0), MessageEncoding.Utf8);
            Assert.True(message.Root.SaysTheSameAs(Read(MessageWriter.Write(message)).Root));
        }
    }

    [Fact]
    public void What_is_written_is_what_the_platform_writes_of_the_same_elements()
    {
        var random = new Random(Seed.Next(output));
        for (var i = 0; i < 300; i++)
        {
            var message = new XmlMessage(Node(random, 0), MessageEncoding.Utf8);
            var (text, settings) = (new StringBuilder(), new XmlWriterSettings { OmitXmlDeclaration = true, Indent = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.Entitize });
            using (var xml = XmlWriter.Create(text, settings))
            {
                Write(xml, message.Root);
            }

            Assert.Equal($"{MessageText.Declaration(message.Encoding)}\n{text}\n", MessageWriter.ToText(message));
        }
    }

    [Theory]
    [InlineData(0x0001)]
    [InlineData(0xD800)]
    [InlineData(0xDC00)]
    [InlineData(0xFFFE)]
    [InlineData(0xFFFF)]
    public void What_no_XML_may_hold_is_not_written(int character) =>
        Assert.Throws<XmlException>(() => MessageWriter.Write(new(new("A") { Text = $"x{(char)character}x" }, MessageEncoding.Utf8)));

    [Fact]
    public void A_message_in_order_has_the_same_elements()
    {
        var layout = MessageBook.Read().Layout("OQSsiquc01req")!;
        var message = Read("<XmlMsg><MessageBody><Odd>1</Odd><QualificationConfirmSearchInfo><Birthdate>19550101</Birthdate><InsurerNumber>  123456</InsurerNumber></QualificationConfirmSearchInfo></MessageBody><MessageHeader/></XmlMsg>"u8);
        var ordered = Encoding.UTF8.GetString(MessageWriter.Write(MessageWriter.InOrder(message, layout)));
        Assert.Equal(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="no"?>
            <XmlMsg>
              <MessageHeader />
              <MessageBody>
                <QualificationConfirmSearchInfo>
                  <InsurerNumber>  123456</InsurerNumber>
                  <Birthdate>19550101</Birthdate>
                </QualificationConfirmSearchInfo>
                <Odd>1</Odd>
              </MessageBody>
            </XmlMsg>

            """.ReplaceLineEndings("\n"),
            ordered);
    }

    private static XmlMessage Read(ReadOnlySpan<byte> bytes) => Assert.IsType<MessageReading.Read>(MessageReader.Read(bytes)).Message;

    private static void Write(XmlWriter xml, MessageNode node)
    {
        xml.WriteStartElement(node.Name);
        foreach (var (name, value) in node.Attributes)
        {
            xml.WriteAttributeString(name, value);
        }

        if (node.Text.Length > 0)
        {
            xml.WriteString(node.Text);
        }

        foreach (var child in node.Children)
        {
            Write(xml, child);
        }

        xml.WriteEndElement();
    }

    private static MessageNode Node(Random random, int depth)
    {
        var name = "E" + random.Next(5);
        KeyValuePair<string, string>[] attributes = random.Next(5) == 0 ? [new("a", Text(random)), new("b", "")] : [];
        return depth < 4 && random.Next(3) > 0
            ? new(name) { Attributes = attributes, Children = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Node(random, depth + 1))] }
            : new(name) { Attributes = attributes, Text = Text(random) };
    }

    // Blanks alone say nothing between elements, so a text has a letter at least.
    private static string Text(Random random) => random.Next(4) == 0 ? "" : "x" + string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => Letters[random.Next(Letters.Length)]));
}
