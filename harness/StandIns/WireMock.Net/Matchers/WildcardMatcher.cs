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
        : base(matchBehaviour, patterns, patterns.Select(pattern => Expression(pattern.Text())), ignoreCase, matchOperator)
    {
    }

    public override string Name => nameof(WildcardMatcher);

    private static string Expression(string pattern) =>
        "^" + string.Concat(pattern.Select(character => character switch
        {
            '*' => ".*",
            '?' => ".",
            _ => Regex.Escape(character.ToString()),
        })) + "$";
}
