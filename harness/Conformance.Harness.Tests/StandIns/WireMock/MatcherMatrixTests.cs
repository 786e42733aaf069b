using WireMock.Matchers;
using Xunit;
using AnyOfPattern = AnyOfTypes.AnyOf<string, WireMock.Models.StringPattern>;

namespace Conformance.Harness.Tests.StandIns.WireMock;

/// <summary>Every matcher of texts with every operator, accepting and rejecting, where none, one or both of two patterns fit.</summary>
public sealed class MatcherMatrixTests
{
    /// <summary>Rejecting turns "nothing fits" into a match and all else, a half included, into none; with "and" one of two is nothing.</summary>
    [Theory]
    [InlineData(MatchOperator.Or, MatchBehaviour.AcceptOnMatch, 0.0, 1.0, 1.0)]
    [InlineData(MatchOperator.And, MatchBehaviour.AcceptOnMatch, 0.0, 0.0, 1.0)]
    [InlineData(MatchOperator.Average, MatchBehaviour.AcceptOnMatch, 0.0, 0.5, 1.0)]
    [InlineData(MatchOperator.Or, MatchBehaviour.RejectOnMatch, 1.0, 0.0, 0.0)]
    [InlineData(MatchOperator.And, MatchBehaviour.RejectOnMatch, 1.0, 1.0, 0.0)]
    [InlineData(MatchOperator.Average, MatchBehaviour.RejectOnMatch, 1.0, 0.0, 0.0)]
    public void A_score_follows_from_how_many_patterns_fit(MatchOperator joined, MatchBehaviour behaviour, double none, double one, double both)
    {
        var regex = new RegexMatcher(behaviour, [(AnyOfPattern)"l.ft", (AnyOfPattern)"right$"], ignoreCase: false, useRegexExtended: true, joined);
        Assert.Equal([none, none, none, one, both], Scores(regex, null, "neither", "LEFT", "left, right or neither", "left and right"));

        var wildcard = new WildcardMatcher(behaviour, [(AnyOfPattern)"left*", (AnyOfPattern)"*righ?"], ignoreCase: true, joined);
        Assert.Equal([none, none, one, one, both], Scores(wildcard, null, "not left", "LEFT", "left, right or neither", "left and right"));

        var exact = new ExactMatcher(behaviour, false, joined, "left", "right");
        Assert.Equal([none, none, none, one, one], Scores(exact, null, "neither", "Left", "left", "right"));

        var anyCase = new ExactMatcher(behaviour, true, joined, "left", "LEFT");
        Assert.Equal([none, both], Scores(anyCase, "right", "Left"));
    }

    /// <summary>A pattern is held against each line.</summary>
    [Theory]
    [InlineData("left", "left", 1.0)]
    [InlineData("left", "left ", 0.0)]
    [InlineData("left", "Left", 0.0)]
    [InlineData("left", "above\nleft\nbelow", 1.0)]
    [InlineData("left", "above\nleft below", 0.0)]
    [InlineData("left*", "left", 1.0)]
    [InlineData("left*", "lefthand", 1.0)]
    [InlineData("left*", "a left", 0.0)]
    [InlineData("left*", "above\nlefthand", 1.0)]
    [InlineData("l?ft*", "loft above", 1.0)]
    [InlineData("*", "", 1.0)]
    [InlineData("", "", 1.0)]
    [InlineData("", "left", 0.0)]
    [InlineData("a.b", "axb", 0.0)]
    public void A_wildcard_fits_a_whole_line(string pattern, string input, double score) => Assert.Equal([score], Scores(new WildcardMatcher(pattern), input));

    private static IEnumerable<double> Scores(IStringMatcher matcher, params string?[] inputs) => inputs.Select(input => matcher.IsMatch(input).Score);
}
