using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Conformance.CardSimulator.Contents;

/// <summary>Dates on the card: YYYYMMDD in ASCII, Gregorian (facts/card.md 3.2).</summary>
internal static class Date
{
    private static readonly LocalDatePattern Form = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    public static byte[] Digits(LocalDate date) => Encoding.ASCII.GetBytes(Form.Format(date));
}
