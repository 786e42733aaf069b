using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace Conformance.CardSimulator.Personas;

/// <summary>Texts of a certain form. What a text is instead is never repeated, as it may be a secret.</summary>
internal static class FieldForms
{
    private const string DateForm = "yyyy-MM-dd";

    /// <summary>A text that must be there and have the form.</summary>
    public static string? Matching(this JsonFields fields, string name, Regex form, string hint) =>
        Checked(fields, name, fields.Text(name), form, hint);

    /// <summary>A text that has the form, or null when there is no such field.</summary>
    public static string? OptionalMatching(this JsonFields fields, string name, Regex form, string hint) =>
        Checked(fields, name, fields.OptionalText(name), form, hint);

    /// <summary>A day of the calendar.</summary>
    public static LocalDate? Date(this JsonFields fields, string name)
    {
        if (fields.Text(name) is not { } text)
        {
            return null;
        }

        var date = LocalDatePattern.Iso.Parse(text);
        if (date.Success)
        {
            return date.Value;
        }

        fields.Report(name, "this is not a day of the calendar", $"Write it as {DateForm}");
        return null;
    }

    private static string? Checked(JsonFields fields, string name, string? text, Regex form, string hint)
    {
        if (text is null || form.IsMatch(text))
        {
            return text;
        }

        fields.Report(name, "the text has the wrong form", hint);
        return null;
    }
}
