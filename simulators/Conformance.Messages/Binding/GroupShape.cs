using System.Collections.Frozen;

namespace Conformance.Messages;

/// <summary>How the elements of a group and the properties of a record go together. Made once for each kind of message, by its layout.</summary>
internal sealed class GroupShape
{
    private readonly Type _type;
    private readonly ElementField[] _fields;
    private readonly FrozenSet<string> _known;
    private readonly ElementTags _tags;
    private readonly int _depth;
    private GroupWriter? _writer;

    private GroupShape(Type type, string name, int depth, ElementField[] fields) =>
        (_type, _fields, _known, _tags, _depth) = (type, fields, fields.Select(field => field.Name).ToFrozenSet(), new(name, depth), depth);

    /// <param name="type">The record's.</param>
    /// <param name="rule">The group.</param>
    /// <param name="depth">How deep the group stands; XmlMsg at 0.</param>
    /// <exception cref="InvalidOperationException">The record does not fit the layout: a programmer's mistake.</exception>
    public static GroupShape Of(Type type, ElementRule rule, int depth) => new(type, rule.Name, depth, [.. rule.Elements.Select(element => new ElementField(type, element, depth + 1))]);

    public MessageGroup Read(MessageNode node, ElementPlace place, ICollection<MessageDeviation> found)
    {
        var record = (MessageGroup)Activator.CreateInstance(_type)!;
        foreach (var field in _fields)
        {
            field.Read(node, record, place, found);
        }

        return node.Children.All(IsKnown) ? record : record with { Unknown = [.. node.Children.Where(child => !IsKnown(child))] };

        bool IsKnown(MessageNode child) => _known.Contains(child.LocalName);
    }

    /// <summary>Adds the group, its elements in the layout's order, with what no layout knows behind.</summary>
    /// <exception cref="InvalidOperationException">The record says something that this kind of message has no element for.</exception>
    /// <exception cref="System.Xml.XmlException">A text has a character that no XML may have.</exception>
    public void Write(TextBuffer text, MessageGroup record)
    {
        var before = text.Length;
        text.Append(_tags.Opening);
        var begins = text.Length;

        // Most kinds are never written where they are read, and looking for the ways to all properties takes its time.
        (_writer ??= GroupWriter.Of(_type, _tags.Name, _fields)).Write(text, record);
        foreach (var unknown in record.Unknown)
        {
            MessageWriter.Write(text, unknown, _depth + 1);
        }

        if (text.Length > begins)
        {
            text.Append(_tags.ClosingLine);
            return;
        }

        text.Cut(before);
        text.Append(_tags.Empty);
    }
}
