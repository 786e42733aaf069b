using System.Text.RegularExpressions;
using AnyOfTypes;
using WireMock.Models;

namespace WireMock.Matchers;

/// <summary>Matches a whole text against a pattern where * is any run of characters and ? is one character.</summary>
public class WildcardMatcher : RegexMatcher
{
    public WildcardMatcher(AnyOf<string, StringPattern> pattern, bool ignoreCase = false)
        : this(MatchBehaviour.AcceptOnMatch, [pattern], ignoreCase)
    {
    }

    public WildcardMatcher(AnyOf<string, StringPattern>[] patterns, bool ignoreCase = false)
        : this(MatchBehaviour.AcceptOnMatch, patterns, ignoreCase)
    {
    }

    public WildcardMatcher(MatchBehaviour matchBehaviour, AnyOf<string, StringPattern> pattern, bool ignoreCase = false)
        : this(matchBehaviour, [pattern], ignoreCase)
    {
    }

    public WildcardMatcher(
        MatchBehaviour matchBehaviour,
        AnyOf<string, StringPattern>[] patterns,
        bool ignoreCase = false,
        MatchOperator matchOperator = MatchOperator.Or)
        : base(matchBehaviour, patterns, pattern => Wildcard(pattern, ignoreCase), ignoreCase, matchOperator)
    {
    }

    public override string Name => nameof(WildcardMatcher);

    /// <summary>Most patterns are a text, or one that something may follow: of a single line that is said without the expression.</summary>
    private static Predicate<string> Wildcard(string pattern, bool ignoreCase)
    {
        var expression = Fits(Expression(pattern), ignoreCase);
        var (text, mayGoOn) = pattern.EndsWith('*') ? (pattern[..^1], true) : (pattern, false);
        return ignoreCase || text.AsSpan().ContainsAny('*', '?')
            ? expression
            : input => input.Contains('\n', StringComparison.Ordinal) ? expression(input)
                : mayGoOn ? input.StartsWith(text, StringComparison.Ordinal) : string.Equals(input, text, StringComparison.Ordinal);
    }

    private static string Expression(string pattern) =>
        "^" + string.Concat(pattern.Select(character => character switch
        {
            '*' => ".*",
            '?' => ".",
            _ => Regex.Escape(character.ToString()),
        })) + "$";
}
