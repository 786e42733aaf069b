using System.Text.RegularExpressions;
using AnyOfTypes;
using WireMock.Models;

namespace WireMock.Matchers;

/// <summary>Matches a text in which one of the regular expressions is found; ^ and $ match at lines, as in the package.</summary>
public class RegexMatcher : IStringMatcher
{
    private readonly AnyOf<string, StringPattern>[] _patterns;
    private readonly Predicate<string>[] _fits;

    public RegexMatcher(
        AnyOf<string, StringPattern> pattern,
        bool ignoreCase = false,
        bool useRegexExtended = true,
        MatchOperator matchOperator = MatchOperator.Or)
        : this(MatchBehaviour.AcceptOnMatch, [pattern], ignoreCase, useRegexExtended, matchOperator)
    {
    }

    public RegexMatcher(
        MatchBehaviour matchBehaviour,
        AnyOf<string, StringPattern> pattern,
        bool ignoreCase = false,
        bool useRegexExtended = true,
        MatchOperator matchOperator = MatchOperator.Or)
        : this(matchBehaviour, [pattern], ignoreCase, useRegexExtended, matchOperator)
    {
    }

    /// <summary><paramref name="useRegexExtended"/> is accepted and has no effect: we use none of the package's own escapes.</summary>
    public RegexMatcher(
        MatchBehaviour matchBehaviour,
        AnyOf<string, StringPattern>[] patterns,
        bool ignoreCase = false,
        bool useRegexExtended = true,
        MatchOperator matchOperator = MatchOperator.Or)
        : this(matchBehaviour, patterns, pattern => Fits(pattern, ignoreCase), ignoreCase, matchOperator)
    {
    }

    private protected RegexMatcher(
        MatchBehaviour matchBehaviour,
        AnyOf<string, StringPattern>[] patterns,
        Func<string, Predicate<string>> fits,
        bool ignoreCase,
        MatchOperator matchOperator)
    {
        _patterns = patterns;
        _fits = Array.ConvertAll(patterns, pattern => fits(pattern.Text()));
        MatchBehaviour = matchBehaviour;
        IgnoreCase = ignoreCase;
        MatchOperator = matchOperator;
    }

    public virtual string Name => nameof(RegexMatcher);

    public MatchBehaviour MatchBehaviour { get; }

    public MatchOperator MatchOperator { get; }

    public bool IgnoreCase { get; }

    public virtual MatchResult IsMatch(string? input)
    {
        var score = MatchScores.Of(_fits, input, static (fits, text) => MatchScores.ToScore(text is not null && fits(text)), MatchOperator);
        return MatchResult.Of(MatchScores.Convert(MatchBehaviour, score));
    }

    private protected static Predicate<string> Fits(string expression, bool ignoreCase)
    {
        var options = RegexOptions.Multiline | (ignoreCase ? RegexOptions.IgnoreCase : RegexOptions.None);
        return new Regex(expression, options, TimeSpan.FromSeconds(10)).IsMatch;
    }

    public virtual AnyOf<string, StringPattern>[] GetPatterns() => _patterns;

    public virtual string GetCSharpCodeArguments() => throw new NotSupportedException("the stand-in does not export mappings as source");
}
