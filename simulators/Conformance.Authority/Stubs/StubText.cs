using System.Text.RegularExpressions;
using WireMock.Matchers;

namespace Conformance.Authority;

/// <summary>What a stub asks of a text: a header, or a body that is one.</summary>
internal static class StubText
{
    private static readonly string[] Comparisons = ["equalTo", "contains", "matches", "doesNotMatch"];

    /// <summary>Reads one.</summary>
    /// <param name="json">An object with one comparison.</param>
    /// <param name="others">What could stand there besides, for the complaint.</param>
    public static IStringMatcher Matcher(FixtureJson json, IReadOnlyList<string> others)
    {
        var hint = $"Write one of {string.Join(", ", Comparisons.Concat(others))}; caseInsensitive goes with equalTo";
        json.HasNothingBut([.. Comparisons, "caseInsensitive"], hint);
        if (json.Fields.Intersect(Comparisons).ToList() is not [var comparison] || (comparison != "equalTo" && json.Fields.Contains("caseInsensitive")))
        {
            throw json.Wrong(json.Path, "not one comparison", hint);
        }

        return comparison switch
        {
            "equalTo" => new ExactMatcher(json.OptionalFlag("caseInsensitive"), json.Text(comparison)),
            "contains" => new RegexMatcher(System.Text.RegularExpressions.Regex.Escape(json.Text(comparison)), useRegexExtended: false),
            "matches" => Regex(json, comparison, MatchBehaviour.AcceptOnMatch),
            _ => Regex(json, comparison, MatchBehaviour.RejectOnMatch),
        };
    }

    /// <summary>A regular expression for the whole of a text, as WireMock's are; that of the package finds a part.</summary>
    /// <param name="json">Where it stands.</param>
    /// <param name="name">Its field.</param>
    /// <param name="behaviour">Whether texts that fit are taken or refused.</param>
    public static RegexMatcher Regex(FixtureJson json, string name, MatchBehaviour behaviour)
    {
        var expression = json.Text(name);
        try
        {
            _ = new Regex(expression, RegexOptions.Multiline, TimeSpan.FromSeconds(1));
        }
        catch (RegexParseException fault)
        {
            throw json.WrongField(name, FormattableString.Invariant($"no regular expression ({fault.Error} at character {fault.Offset + 1})"), "Write it as .NET has them; what is special in Java alone is not known");
        }

        return new(behaviour, $@"\A(?:{expression})\z", useRegexExtended: false);
    }
}
