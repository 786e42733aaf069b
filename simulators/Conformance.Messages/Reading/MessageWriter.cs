using System.Text;
using System.Xml;

namespace Conformance.Messages;

/// <summary>Writes a message: declaration, two blanks an indent, line feeds, one at the end. What is read in this form is written byte for byte the same.</summary>
public static class MessageWriter
{
    /// <summary>The bytes, elements in the order in which they stand; what the encoding cannot hold becomes ● (ELIG-4).</summary>
    public static byte[] Write(XmlMessage message) => MessageText.Encode(ToText(message), message.Encoding);

    /// <summary>The message as text; <see cref="MessageText"/> puts it into the encoding that it declares.</summary>
    public static string ToText(XmlMessage message)
    {
        var text = new StringBuilder(MessageText.Declaration(message.Encoding)).Append('\n');
        var settings = new XmlWriterSettings { OmitXmlDeclaration = true, Indent = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.Entitize };
        using (var xml = XmlWriter.Create(text, settings))
        {
            Write(xml, message.Root);
        }

        return text.Append('\n').ToString();
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
}
