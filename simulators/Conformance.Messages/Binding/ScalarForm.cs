using NodaTime;
using NodaTime.Text;

namespace Conformance.Messages;

/// <summary>Texts of elements to values and back: days, times and months by their forms, everything else as it stands.</summary>
internal static class ScalarForm
{
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");
    private static readonly LocalDateTimePattern Second = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMddHHmmss");
    private static readonly YearMonthPattern Month = YearMonthPattern.CreateWithInvariantCulture("uuuuMM");

    /// <summary>The type that holds what an element of this form says.</summary>
    public static Type TypeOf(ElementForm form) => form switch
    {
        ElementForm.Day => typeof(LocalDate),
        ElementForm.Time => typeof(LocalDateTime),
        ElementForm.Month => typeof(YearMonth),
        _ => typeof(string),
    };

    /// <summary>The value; null for a text of another form.</summary>
    public static object? Parse(ElementForm form, string text) => form switch
    {
        ElementForm.Day => Value(Day.Parse(text.Trim())),
        ElementForm.Time => Value(Second.Parse(text.Trim())),
        ElementForm.Month => Value(Month.Parse(text.Trim())),
        _ => text,
    };

    /// <summary>The text of a value.</summary>
    public static string Write(object value) => value switch
    {
        string text => text,
        LocalDate day => Day.Format(day),
        LocalDateTime time => Second.Format(time),
        YearMonth month => Month.Format(month),
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    private static object? Value<T>(ParseResult<T> parsed)
        where T : struct => parsed.Success ? parsed.Value : null;
}
