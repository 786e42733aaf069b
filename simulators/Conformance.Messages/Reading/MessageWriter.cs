namespace Conformance.Messages;

/// <summary>Writes a message: declaration, two blanks an indent, line feeds, one at the end. What is read in this form is written byte for byte the same.</summary>
public static class MessageWriter
{
    /// <summary>Characters that most messages do not go beyond.</summary>
    internal const int UsualLength = 8_192;

    /// <summary>The bytes, elements in the order in which they stand; what the encoding cannot hold becomes ● (ELIG-4).</summary>
    /// <exception cref="System.Xml.XmlException">A text has a character that no XML may have.</exception>
    public static byte[] Write(XmlMessage message)
    {
        using var text = new TextBuffer(UsualLength);
        Write(text, message);
        return MessageText.Encode(text.Written, message.Encoding);
    }

    /// <summary>The message as text; <see cref="MessageText"/> puts it into the encoding that it declares.</summary>
    /// <exception cref="System.Xml.XmlException">A text has a character that no XML may have.</exception>
    public static string ToText(XmlMessage message)
    {
        using var text = new TextBuffer(UsualLength);
        Write(text, message);
        return text.Written.ToString();
    }

    /// <summary>The same message with what the layout knows in the layout's order, and what it does not know behind it.</summary>
    public static XmlMessage InOrder(XmlMessage message, MessageLayout layout) => message with { Root = InOrder(message.Root, layout.Root) };

    private static MessageNode InOrder(MessageNode node, ElementRule rule)
    {
        var places = rule.Elements.Select((known, place) => (known.Name, place)).ToDictionary(known => known.Name, known => known.place);
        var children = node.Children
            .OrderBy(child => places.GetValueOrDefault(child.LocalName, int.MaxValue))
            .Select(child => places.TryGetValue(child.LocalName, out var place) ? InOrder(child, rule.Elements[place]) : child);
        return new(node.Name, node.Line) { Text = node.Text, Attributes = node.Attributes, Children = [.. children] };
    }

    /// <summary>Adds an element that others stand beside, on lines of its own.</summary>
    internal static void Write(TextBuffer text, MessageNode node, int depth)
    {
        Break(text, depth, isBroken: true);
        Write(text, node, depth, isBroken: true);
    }

    private static void Write(TextBuffer text, XmlMessage message)
    {
        text.Append(MessageText.Declaration(message.Encoding)).Append('\n');
        Write(text, message.Root, 0, isBroken: true);
        text.Append('\n');
    }

    /// <param name="text">What was written so far.</param>
    /// <param name="node">What comes next.</param>
    /// <param name="depth">How deep it stands.</param>
    /// <param name="isBroken">Whether lines may be broken: beside a text they would change it.</param>
    private static void Write(TextBuffer text, MessageNode node, int depth, bool isBroken)
    {
        text.Append('<').Append(node.Name);
        for (var at = 0; at < node.Attributes.Count; at++)
        {
            var (name, value) = node.Attributes[at];
            text.Append(' ').Append(name).Append("=\"");
            XmlText.Attribute(text, value);
            text.Append('"');
        }

        if (node.Text.Length == 0 && node.Children.Count == 0)
        {
            text.Append(" />");
            return;
        }

        text.Append('>');
        XmlText.Content(text, node.Text);
        isBroken = isBroken && node.Text.Length == 0;
        for (var at = 0; at < node.Children.Count; at++)
        {
            Break(text, depth + 1, isBroken);
            Write(text, node.Children[at], depth + 1, isBroken);
        }

        Break(text, depth, isBroken);
        text.Append("</").Append(node.Name).Append('>');
    }

    private static void Break(TextBuffer text, int depth, bool isBroken)
    {
        if (isBroken)
        {
            text.Append('\n').Append(' ', 2 * depth);
        }
    }
}
