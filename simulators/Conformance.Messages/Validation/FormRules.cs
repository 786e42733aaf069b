using System.Globalization;
using NodaTime.Text;

namespace Conformance.Messages;

/// <summary>Whether a text has the form that its element asks for.</summary>
internal static class FormRules
{
    private static readonly LocalDatePattern Date = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");
    private static readonly LocalDateTimePattern Second = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMddHHmmss");
    private static readonly YearMonthPattern Month = YearMonthPattern.CreateWithInvariantCulture("uuuuMM");

    /// <summary>What is wrong with it; null when nothing is.</summary>
    public static string? Complaint(ElementForm form, string text) => form switch
    {
        ElementForm.Day => Date.Parse(text).Success ? null : "must be a day as yyyyMMdd",
        ElementForm.Time => Second.Parse(text).Success ? null : "must be a time as yyyyMMddHHmmss",
        ElementForm.Month => Month.Parse(text).Success ? null : "must be a month as yyyyMM",
        ElementForm.Digits digits => AreDigits(text, digits) ? null : string.Create(CultureInfo.InvariantCulture, $"must be {Length(digits)} digits"),
        ElementForm.Text limit => Characters(text) <= limit.Most ? null : string.Create(CultureInfo.InvariantCulture, $"must have {limit.Most} characters at most"),
        ElementForm.Kana limit => Characters(text) <= limit.Most && text.All(IsKana) ? null : string.Create(CultureInfo.InvariantCulture, $"must be half-width katakana, {limit.Most} at most"),
        ElementForm.Coded coded => coded.Table.Meaning(text) is not null ? null : $"must be a code of table {coded.Table.Number}, {coded.Table.Item}",
        ElementForm.OneOf one => one.Values.Contains(text) ? null : $"must be one of {string.Join(", ", one.Values)}",
        _ => null,
    };

    private static string Length(ElementForm.Digits digits) =>
        digits.Least == digits.Most ? digits.Most.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{digits.Least} to {digits.Most}");

    // Blanks in front are padding and count as length.
    private static bool AreDigits(string text, ElementForm.Digits digits)
    {
        var bare = text.TrimStart(' ');
        return bare.Length >= digits.Least && text.Length <= digits.Most && bare.All(char.IsAsciiDigit);
    }

    private static int Characters(string text) => text.EnumerateRunes().Count();

    // Half-width katakana with its marks (U+FF66 to U+FF9F), the placeholder, a blank, and what foreign names bring along.
    private static bool IsKana(char letter) => letter is >= '\uFF66' and <= '\uFF9F' or ' ' or '●' or '-' or '.' or '･' or (>= 'A' and <= 'Z');
}
