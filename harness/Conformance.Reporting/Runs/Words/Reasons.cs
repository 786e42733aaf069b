using System.Text.RegularExpressions;

namespace Conformance.Reporting.Runs;

/// <summary>Reasons as run.json has them, in English, put into the report's language; one that has no words there stays as it is.</summary>
internal sealed class Reasons(ReportWords words)
{
    private const string Prefix = "why.";

    private readonly List<(Regex English, string Key)> _patterns =
    [
        .. words.Entries.Where(entry => entry.Key.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(entry => (new Regex($"^{Regex.Escape(entry.Value.En).Replace("\\{0}", "(.+)", StringComparison.Ordinal)}\\z", RegexOptions.Singleline), entry.Key)),
    ];

    /// <summary>The reason in the report's language.</summary>
    public string Of(string why)
    {
        foreach (var (english, key) in _patterns)
        {
            if (english.Match(why) is { Success: true } match)
            {
                return words.Format(key, match.Groups[1].Value);
            }
        }

        return why;
    }
}
