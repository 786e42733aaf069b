using System.Collections.Frozen;

namespace Conformance.Messages;

/// <summary>How the elements of a group and the properties of a record go together. Made once for each kind of message, by its layout.</summary>
internal sealed class GroupShape
{
    private readonly Type _type;
    private readonly ElementField[] _fields;
    private readonly FrozenSet<string> _known;
    private readonly (string Name, PropertyGetter Getter)[] _elsewhere;

    private GroupShape(Type type, ElementField[] fields)
    {
        (_type, _fields, _known) = (type, fields, fields.Select(field => field.Name).ToFrozenSet());
        _elsewhere = [.. type.GetProperties().Where(property => property.Name != nameof(MessageGroup.Unknown) && !_known.Contains(property.Name)).Select(property => (property.Name, new PropertyGetter(property)))];
    }

    /// <exception cref="InvalidOperationException">The record does not fit the layout: a programmer's mistake.</exception>
    public static GroupShape Of(Type type, ElementRule rule) => new(type, [.. rule.Elements.Select(element => new ElementField(type, element))]);

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

    /// <summary>The element in the layout's order, with what no layout knows behind.</summary>
    /// <exception cref="InvalidOperationException">The record says something that this kind of message has no element for.</exception>
    public MessageNode Write(string name, MessageGroup record)
    {
        foreach (var (lost, getter) in _elsewhere)
        {
            if (getter.Get(record) is not (null or System.Collections.ICollection { Count: 0 }))
            {
                throw new InvalidOperationException($"{name} has no element for {_type.Name}.{lost} in this kind of message");
            }
        }

        var children = new List<MessageNode>(_fields.Length);
        foreach (var field in _fields)
        {
            field.Write(record, children);
        }

        children.AddRange(record.Unknown);
        return new(name) { Children = children };
    }
}
