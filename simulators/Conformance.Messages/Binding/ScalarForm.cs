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

    /// <summary>Adds a day as its pattern has it, which takes many times as long: a result has ten of them.</summary>
    public static void Add(TextBuffer text, LocalDate day) => Digits(Digits(Digits(text, day.Year, 4), day.Month, 2), day.Day, 2);

    /// <summary>Adds a time as its pattern has it.</summary>
    public static void Add(TextBuffer text, LocalDateTime time)
    {
        Add(text, time.Date);
        Digits(Digits(Digits(text, time.Hour, 2), time.Minute, 2), time.Second, 2);
    }

    /// <summary>Adds a month as its pattern has it.</summary>
    public static void Add(TextBuffer text, YearMonth month) => Digits(Digits(text, month.Year, 4), month.Month, 2);

    private static TextBuffer Digits(TextBuffer text, int number, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        var digits = text.Next(count);
        for (var at = count - 1; at >= 0; at--)
        {
            (number, var digit) = int.DivRem(number, 10);
            digits[at] = (char)('0' + digit);
        }

        return text;
    }

    private static object? Value<T>(ParseResult<T> parsed)
        where T : struct => parsed.Success ? parsed.Value : null;
}
