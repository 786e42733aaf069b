using System.Globalization;

namespace Conformance.Messages;

/// <summary>Makes rules of the entries of Layouts/groups.json; a group that is used twice is made once.</summary>
internal sealed class FormReader(IReadOnlyDictionary<string, List<ElementEntry>> groups, IReadOnlyDictionary<string, CodeTable> tables)
{
    private readonly Dictionary<string, ElementForm.Group> _made = [];

    public ElementForm.Group Group(string name)
    {
        if (!_made.TryGetValue(name, out var made))
        {
            made = new([.. groups[name].Select(Rule)]);
            _made.Add(name, made);
        }

        return made;
    }

    private ElementRule Rule(ElementEntry entry) =>
        new(entry.Name, entry.Meaning, Occurs(entry.Occurs), Form(entry.Form), MessageBookFile.Of(entry.Confidence), entry.Source, entry.Note);

    private ElementForm Form(string form) => form.Split(':') switch
    {
        ["group", var name] => Group(name),
        ["date"] => new ElementForm.Day(),
        ["time"] => new ElementForm.Time(),
        ["month"] => new ElementForm.Month(),
        ["text", var most] => new ElementForm.Text(Number(most)),
        ["kana", var most] => new ElementForm.Kana(Number(most)),
        ["code", var number] => new ElementForm.Coded(tables[number]),
        ["enum", var values] => new ElementForm.OneOf(values.Split(' ')),
        ["digits", var length] => length.Split('-') is [var least, var most] ? new ElementForm.Digits(Number(least), Number(most)) : new(Number(length), Number(length)),
        _ => throw new InvalidOperationException($"\"{form}\" is no form of an element"),
    };

    private static Occurrence Occurs(string mark) => mark switch
    {
        "1" => Occurrence.Once,
        "?" => Occurrence.Optional,
        "*" => Occurrence.Any,
        "+" => Occurrence.Repeated,
        _ => throw new InvalidOperationException($"\"{mark}\" does not say how often"),
    };

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
