using System.Xml;

namespace Conformance.Messages;

/// <summary>Reads bytes as a message: by element name, in any order, with everything kept that is not known.</summary>
public static class MessageReader
{
    /// <summary>The greatest size of a message unless told otherwise, in characters: a bulk result of 10,000 people has about 30 million.</summary>
    public const int UsualLimit = 64 * 1024 * 1024;

    /// <summary>Reads a message in UTF-8 or Shift_JIS as its declaration says.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="limit">The greatest number of characters.</param>
    public static MessageReading Read(ReadOnlySpan<byte> bytes, int limit = UsualLimit)
    {
        if (MessageText.DeclaredIn(bytes) is not { } encoding)
        {
            return new MessageReading.Refused(1, "the declaration names an encoding that these messages do not have", "write UTF-8 or Shift_JIS");
        }

        using var text = MessageText.Open(bytes, out var wrong);
        if (text is null)
        {
            return NotInEncoding(bytes, encoding, Math.Clamp(wrong, 0, bytes.Length));
        }

        try
        {
            // No DTD, no resolver: nothing in a message may make its reader fetch or grow anything.
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = limit, IgnoreComments = true, IgnoreProcessingInstructions = true };
            using var reader = XmlReader.Create(text, settings);
            reader.MoveToContent();
            var nodes = new NodeReader(reader);
            return nodes.Element() is { } root
                ? new MessageReading.Read(new(root, encoding))
                : new MessageReading.Refused(nodes.Line, "an element holds text beside elements, or the elements nest too deep", "see the layout of this message");
        }
        catch (XmlException refusal)
        {
            // Its message may quote what stands there.
            return new MessageReading.Refused(refusal.LineNumber, "no well-formed XML, or longer than allowed, or with a document type", "a file that is still being written looks like this: read it again; else mend it at this line");
        }
    }

    private static MessageReading.Refused NotInEncoding(ReadOnlySpan<byte> bytes, MessageEncoding encoding, int wrong)
    {
        var line = bytes[..wrong].Count((byte)'\n') + 1;
        return encoding == MessageEncoding.ShiftJis && bytes[wrong..] is [>= 0x81 and <= 0x9F or >= 0xE0 and <= 0xFC, >= 0x40 and not 0x7F and <= 0xFC, ..]
            ? new(line, "the bytes are no code page 932, and may be Shift_JIS-2004", "write code page 932 (德 is FABA there and EAC3 in Shift_JIS-2004), or UTF-8")
            : new(line, "the bytes are not in the encoding that the declaration names", "write the file in that encoding, or name the one that it is in");
    }
}
