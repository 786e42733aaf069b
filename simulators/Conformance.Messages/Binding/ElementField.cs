using System.Reflection;
using System.Runtime.CompilerServices;

namespace Conformance.Messages;

/// <summary>One element of a group with the property that holds it.</summary>
internal sealed class ElementField
{
    private readonly PropertyInfo _property;
    private readonly PropertyGetter _getter;
    private readonly GroupShape? _group;
    private readonly Type _type;
    private readonly bool _isList;
    private readonly bool _isRequired;

    /// <exception cref="InvalidOperationException">The record has no such property, or one of another type: a programmer's mistake.</exception>
    public ElementField(Type record, ElementRule rule)
    {
        Rule = rule;
        _property = record.GetProperty(rule.Name) ?? throw Wrong(record, rule, "is missing");
        _getter = new(_property);
        _isList = rule.Occurs is Occurrence.Any or Occurrence.Repeated;
        _isRequired = _property.IsDefined(typeof(RequiredMemberAttribute));
        _type = _isList ? _property.PropertyType.GenericTypeArguments.FirstOrDefault() ?? throw Wrong(record, rule, "must be a list") : Nullable.GetUnderlyingType(_property.PropertyType) ?? _property.PropertyType;
        var isGroup = rule.Form is ElementForm.Group;
        _group = isGroup && _type.IsSubclassOf(typeof(MessageGroup)) ? GroupShape.Of(_type, rule) : null;
        if (isGroup ? _group is null : _type != ScalarForm.TypeOf(rule.Form))
        {
            throw Wrong(record, rule, "is of another type than its element");
        }
    }

    public ElementRule Rule { get; }

    public string Name => Rule.Name;

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

        if (_isList)
        {
            var list = Array.CreateInstance(_type, values.Count);
            ((System.Collections.ICollection)values).CopyTo(list, 0);
            _property.SetValue(record, list);
        }
        else if (values.Count > 0)
        {
            _property.SetValue(record, values[0]);
        }
        else if (_isRequired)
        {
            found.Add(new("missing", Severity.Error, place.ToString(), parent.Line, $"{Name} ({Rule.Meaning}) is missing in it", Rule.Source));
        }
    }

    /// <summary>Adds the element as often as the record has it.</summary>
    public void Write(MessageGroup record, List<MessageNode> into)
    {
        if (_getter.Get(record) is not { } value)
        {
            return;
        }

        if (!_isList)
        {
            into.Add(Write(value));
            return;
        }

        foreach (var one in (System.Collections.IEnumerable)value)
        {
            into.Add(Write(one));
        }
    }

    private MessageNode Write(object value) => _group?.Write(Name, (MessageGroup)value) ?? new MessageNode(Name) { Text = ScalarForm.Write(value) };

    private object? Value(MessageNode node, ElementPlace place, ICollection<MessageDeviation> found)
    {
        if (_group is not null)
        {
            return _group.Read(node, place, found);
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
