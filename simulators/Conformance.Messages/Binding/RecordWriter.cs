using System.Reflection;
using NodaTime;

namespace Conformance.Messages;

/// <summary>By the type it is known once for all properties that a record has them; none of their values is put into a box.</summary>
internal sealed class RecordWriter<TRecord> : GroupWriter
    where TRecord : MessageGroup
{
    private readonly Action<TextBuffer, TRecord>[] _elements;
    private readonly (string Name, Func<TRecord, bool> IsSaid)[] _elsewhere;
    private readonly string _group;

    public RecordWriter(string group, IReadOnlyList<ElementField> fields)
    {
        var known = fields.Select(field => field.Name).Append(nameof(MessageGroup.Unknown)).ToHashSet();
        _elements = [.. fields.Select(Element)];
        _elsewhere = [.. typeof(TRecord).GetProperties().Where(property => !known.Contains(property.Name)).Select(property => (property.Name, IsSaid(property)))];
        _group = group;
    }

    public override void Write(TextBuffer text, MessageGroup record)
    {
        var typed = (TRecord)record;
        foreach (var (lost, isSaid) in _elsewhere)
        {
            if (isSaid(typed))
            {
                throw new InvalidOperationException($"{_group} has no element for {typeof(TRecord).Name}.{lost} in this kind of message");
            }
        }

        foreach (var element in _elements)
        {
            element(text, typed);
        }
    }

    private static Action<TextBuffer, TRecord> Element(ElementField field) => (field.IsList, field.Group, field.Rule.Form) switch
    {
        (true, var shape, _) => Each(field, shape),
        (_, { } shape, _) => Group(field, shape),
        (_, _, ElementForm.Day) => Value<LocalDate>(field, ScalarForm.Add),
        (_, _, ElementForm.Time) => Value<LocalDateTime>(field, ScalarForm.Add),
        (_, _, ElementForm.Month) => Value<YearMonth>(field, ScalarForm.Add),
        _ => Text(field),
    };

    private static Action<TextBuffer, TRecord> Each(ElementField field, GroupShape? shape)
    {
        var (list, tags) = (Way<IReadOnlyList<object>>(field.Property), new ElementTags(field.Name, field.Depth));
        return (text, record) =>
        {
            foreach (var one in list(record))
            {
                if (shape is null)
                {
                    Add(text, tags, (string)one);
                }
                else
                {
                    shape.Write(text, (MessageGroup)one);
                }
            }
        };
    }

    private static Action<TextBuffer, TRecord> Group(ElementField field, GroupShape shape)
    {
        var group = Way<MessageGroup?>(field.Property);
        return (text, record) =>
        {
            if (group(record) is { } said)
            {
                shape.Write(text, said);
            }
        };
    }

    private static Action<TextBuffer, TRecord> Value<TValue>(ElementField field, Action<TextBuffer, TValue> add)
        where TValue : struct
    {
        var (value, tags) = (Maybe<TValue>(field.Property), new ElementTags(field.Name, field.Depth));
        return (text, record) =>
        {
            if (value(record) is { } said)
            {
                text.Append(tags.Opening);
                add(text, said);
                text.Append(tags.Closing);
            }
        };
    }

    private static Action<TextBuffer, TRecord> Text(ElementField field)
    {
        var (value, tags) = (Way<string?>(field.Property), new ElementTags(field.Name, field.Depth));
        return (text, record) =>
        {
            if (value(record) is { } said)
            {
                Add(text, tags, said);
            }
        };
    }

    private static void Add(TextBuffer text, ElementTags tags, string content)
    {
        if (content.Length == 0)
        {
            text.Append(tags.Empty);
            return;
        }

        text.Append(tags.Opening);
        XmlText.Content(text, content);
        text.Append(tags.Closing);
    }

    private static Func<TRecord, bool> IsSaid(PropertyInfo property) => (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) switch
    {
        var type when type == typeof(LocalDate) => IsSaid<LocalDate>(property),
        var type when type == typeof(LocalDateTime) => IsSaid<LocalDateTime>(property),
        var type when type == typeof(YearMonth) => IsSaid<YearMonth>(property),
        _ => IsFilled(Way<object?>(property)),
    };

    private static Func<TRecord, bool> IsFilled(Func<TRecord, object?> value) => record => value(record) is not (null or System.Collections.ICollection { Count: 0 });

    private static Func<TRecord, bool> IsSaid<TValue>(PropertyInfo property)
        where TValue : struct
    {
        var value = Maybe<TValue>(property);
        return record => value(record) is not null;
    }

    private static Func<TRecord, TValue?> Maybe<TValue>(PropertyInfo property)
        where TValue : struct
    {
        if (property.PropertyType == typeof(TValue?))
        {
            return Way<TValue?>(property);
        }

        var always = Way<TValue>(property);
        return record => always(record);
    }

    private static Func<TRecord, TValue> Way<TValue>(PropertyInfo property) => property.GetMethod!.CreateDelegate<Func<TRecord, TValue>>();
}
