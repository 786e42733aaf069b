using System.Globalization;
using System.Xml;
using NodaTime;

namespace Conformance.Authority;

/// <summary>How official messages write values: dates yyyyMMdd, local times yyyyMMddHHmmss, and no element for what is missing.</summary>
internal static class MessageForm
{
    public static string Date(LocalDate date) => date.ToString("uuuuMMdd", CultureInfo.InvariantCulture);

    public static string Time(LocalDateTime time) => time.ToString("uuuuMMddHHmmss", CultureInfo.InvariantCulture);

    public static void Element(XmlWriter xml, string name, string? value)
    {
        if (value is not null)
        {
            xml.WriteElementString(name, value);
        }
    }
}
