using System.Reflection;
using System.Runtime.CompilerServices;

namespace Conformance.Messages;

/// <summary>One element of a group with the property that holds it.</summary>
internal sealed class ElementField
{
    private readonly Type _type;
    private readonly bool _isRequired;

    /// <param name="record">Its type.</param>
    /// <param name="rule">The element.</param>
    /// <param name="depth">How deep it stands.</param>
    /// <exception cref="InvalidOperationException">The record has no such property, or one of another type: a programmer's mistake.</exception>
    public ElementField(Type record, ElementRule rule, int depth)
    {
        (Rule, Depth) = (rule, depth);
        Property = record.GetProperty(rule.Name) ?? throw Wrong(record, rule, "is missing");
        IsList = rule.Occurs is Occurrence.Any or Occurrence.Repeated;
        _isRequired = Property.IsDefined(typeof(RequiredMemberAttribute));
        _type = IsList ? Property.PropertyType.GenericTypeArguments.FirstOrDefault() ?? throw Wrong(record, rule, "must be a list") : Nullable.GetUnderlyingType(Property.PropertyType) ?? Property.PropertyType;
        var isGroup = rule.Form is ElementForm.Group;
        Group = isGroup && _type.IsSubclassOf(typeof(MessageGroup)) ? GroupShape.Of(_type, rule, depth) : null;
        if (isGroup ? Group is null : _type != ScalarForm.TypeOf(rule.Form))
        {
            throw Wrong(record, rule, "is of another type than its element");
        }

        if (IsList && _type.IsValueType)
        {
            throw Wrong(record, rule, "is a list of neither groups nor texts");
        }
    }

    public ElementRule Rule { get; }

    public string Name => Rule.Name;

    public PropertyInfo Property { get; }

    /// <summary>How deep the element stands; XmlMsg at 0.</summary>
    public int Depth { get; }

    /// <summary>Whether the property holds the element as often as it stands there, and not at most once.</summary>
    public bool IsList { get; }

    /// <summary>What stands in the element; null for one that holds text.</summary>
    public GroupShape? Group { get; }

    /// <summary>Reads the element into the record; what keeps it from being read goes to <paramref name="found"/>.</summary>
    public void Read(MessageNode parent, MessageGroup record, ElementPlace place, ICollection<MessageDeviation> found)
    {
        var values = new List<object>();
        foreach (var (node, at) in StructureRules.Numbered(parent, Rule, place))
        {
            if (Value(node, at, found) is { } value)
            {
                values.Add(value);
            }
        }

        if (IsList)
        {
            var list = Array.CreateInstance(_type, values.Count);
            ((System.Collections.ICollection)values).CopyTo(list, 0);
            Property.SetValue(record, list);
        }
        else if (values.Count > 0)
        {
            Property.SetValue(record, values[0]);
        }
        else if (_isRequired)
        {
            found.Add(new("missing", Severity.Error, place.ToString(), parent.Line, $"{Name} ({Rule.Meaning}) is missing in it", Rule.Source));
        }
    }

    private object? Value(MessageNode node, ElementPlace place, ICollection<MessageDeviation> found)
    {
        if (Group is not null)
        {
            return Group.Read(node, place, found);
        }

        if (string.IsNullOrWhiteSpace(node.Text))
        {
            return null;
        }

        var value = ScalarForm.Parse(Rule.Form, node.Text);
        if (value is null)
        {
            found.Add(new("form", Severity.Error, place.ToString(), node.Line, FormRules.Complaint(Rule.Form, node.Text) ?? "has another form than its element", Rule.Source));
        }

        return value;
    }

    private static InvalidOperationException Wrong(Type record, ElementRule rule, string what) => new($"{record.Name}.{rule.Name} {what}");
}
