using AnyOfTypes;
using WireMock.Models;

namespace WireMock.Matchers;

/// <summary>Matches a text that is equal to one of the values.</summary>
public class ExactMatcher : IStringMatcher
{
    private readonly AnyOf<string, StringPattern>[] _values;

    /// <summary>Ignores case, unlike the other constructors.</summary>
    public ExactMatcher(MatchBehaviour matchBehaviour, string value)
        : this(matchBehaviour, true, MatchOperator.Or, value)
    {
    }

    public ExactMatcher(params AnyOf<string, StringPattern>[] values)
        : this(MatchBehaviour.AcceptOnMatch, false, MatchOperator.Or, values)
    {
    }

    public ExactMatcher(bool ignoreCase, params AnyOf<string, StringPattern>[] values)
        : this(MatchBehaviour.AcceptOnMatch, ignoreCase, MatchOperator.Or, values)
    {
    }

    public ExactMatcher(
        MatchBehaviour matchBehaviour,
        bool ignoreCase = false,
        MatchOperator matchOperator = MatchOperator.Or,
        params AnyOf<string, StringPattern>[] values)
    {
        _values = values;
        MatchBehaviour = matchBehaviour;
        IgnoreCase = ignoreCase;
        MatchOperator = matchOperator;
    }

    public string Name => nameof(ExactMatcher);

    public MatchBehaviour MatchBehaviour { get; }

    public MatchOperator MatchOperator { get; }

    public bool IgnoreCase { get; }

    public MatchResult IsMatch(string? input)
    {
        var comparison = IgnoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        var score = MatchScores.Of(_values, (input, comparison), static (value, asked) => MatchScores.ToScore(string.Equals(value.Text(), asked.input, asked.comparison)), MatchOperator);
        return MatchResult.Of(MatchScores.Convert(MatchBehaviour, score));
    }

    public AnyOf<string, StringPattern>[] GetPatterns() => _values;

    public string GetCSharpCodeArguments() => throw new NotSupportedException("the stand-in does not export mappings as source");
}
