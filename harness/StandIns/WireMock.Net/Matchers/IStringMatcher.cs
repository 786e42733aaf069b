using AnyOfTypes;
using WireMock.Models;

namespace WireMock.Matchers;

/// <summary>Judges a text.</summary>
public interface IStringMatcher : IMatcher
{
    MatchOperator MatchOperator { get; }

    MatchResult IsMatch(string? input);

    AnyOf<string, StringPattern>[] GetPatterns();
}
