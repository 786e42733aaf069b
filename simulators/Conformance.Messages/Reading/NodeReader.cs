using System.Xml;

namespace Conformance.Messages;

/// <summary>Reads elements one within the other. Beside the elements and what they hold nothing is made: a bulk result has a million of them.</summary>
internal sealed class NodeReader(XmlReader reader)
{
    /// <summary>No official message nests deeper than seven.</summary>
    private const int Deepest = 32;

    private readonly IXmlLineInfo _place = (IXmlLineInfo)reader;
    private readonly char[] _blanks = new char[256];
    private readonly List<MessageNode> _open = [];
    private int _blankCount;

    /// <summary>Where it stands, counted from 1.</summary>
    public int Line => _place.LineNumber;

    /// <summary>The element on which the reader stands, which then stands behind it; null where text stands beside elements, or too deep.</summary>
    public MessageNode? Element(int depth = 1)
    {
        var (name, line, attributes) = (reader.Name, Line, Attributes());
        if (reader.IsEmptyElement)
        {
            reader.Read();
            return new(name, line) { Attributes = attributes };
        }

        var (first, text) = (_open.Count, "");
        _blankCount = 0;
        for (reader.Read(); reader.NodeType != XmlNodeType.EndElement;)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                text = Text(text, isLeaf: _open.Count == first);
            }
            else if (depth < Deepest && Element(depth + 1) is { } child)
            {
                _open.Add(child);
            }
            else
            {
                return null;
            }
        }

        // The end of this element; of the outermost, nothing but blanks may follow, which the reader sees to.
        reader.Read();
        return Closed(name, line, attributes, first, text);
    }

    private MessageNode? Closed(string name, int line, KeyValuePair<string, string>[] attributes, int first, string text)
    {
        if (_open.Count == first)
        {
            return new(name, line) { Text = WithBlanks(text), Attributes = attributes };
        }

        var children = new MessageNode[_open.Count - first];
        _open.CopyTo(first, children, 0, children.Length);
        _open.RemoveRange(first, children.Length);
        return string.IsNullOrWhiteSpace(text) ? new(name, line) { Children = children, Attributes = attributes } : null;
    }

    // Blanks are kept aside, and become a text only where no element stands beside them.
    private string Text(string before, bool isLeaf)
    {
        var text = before;
        if (reader.NodeType is not (XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace))
        {
            text = before.Length == 0 && _blankCount == 0 ? reader.Value : WithBlanks(before) + reader.Value;
            _blankCount = 0;
        }
        else if (isLeaf)
        {
            while (reader.ReadValueChunk(_blanks, _blankCount, _blanks.Length - _blankCount) is > 0 and var count)
            {
                _blankCount += count;
                if (_blankCount == _blanks.Length)
                {
                    text = WithBlanks(text);
                    _blankCount = 0;
                }
            }
        }

        reader.Read();
        return text;
    }

    private string WithBlanks(string text) => _blankCount == 0 ? text : string.Concat(text, _blanks.AsSpan(0, _blankCount));

    private KeyValuePair<string, string>[] Attributes()
    {
        if (!reader.HasAttributes)
        {
            return [];
        }

        var attributes = new List<KeyValuePair<string, string>>();
        while (reader.MoveToNextAttribute())
        {
            attributes.Add(new(reader.Name, reader.Value));
        }

        reader.MoveToElement();
        return [.. attributes];
    }
}
