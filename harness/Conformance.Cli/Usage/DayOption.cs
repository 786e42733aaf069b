using System.CommandLine;
using NodaTime;
using NodaTime.Text;

namespace Conformance.Cli.Usage;

/// <summary>An option that takes a day at the desk. Certificates and the platform's times have no room for just any.</summary>
internal static class DayOption
{
    private static readonly LocalDate First = new(1900, 1, 1);
    private static readonly LocalDate Last = new(2199, 12, 31);

    public static Option<LocalDate?> On(string description) => new("--on")
    {
        Description = description,
        CustomParser = result =>
        {
            var written = result.Tokens[0].Value;
            if (LocalDatePattern.Iso.Parse(written) is { Success: true, Value: var day } && day >= First && day <= Last)
            {
                return day;
            }

            result.AddError($"--on takes a day such as 2025-05-20, from 1900 to 2199, not \"{written}\"");
            return null;
        },
    };
}
