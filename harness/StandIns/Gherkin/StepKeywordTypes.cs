extern alias official;

namespace Gherkin;

/// <summary>The type of each step keyword of a language; a keyword of several types is unknown, the asterisk of all languages unspecified.</summary>
internal sealed class StepKeywordTypes(official::Gherkin.GherkinDialect dialect)
{
    private const string Asterisk = "* ";

    public StepKeywordType Of(string keyword)
    {
        if (keyword == Asterisk)
        {
            return StepKeywordType.Unspecified;
        }

        var types = new (string[] Keywords, StepKeywordType Type)[]
        {
            (dialect.GivenStepKeywords, StepKeywordType.Context),
            (dialect.WhenStepKeywords, StepKeywordType.Action),
            (dialect.ThenStepKeywords, StepKeywordType.Outcome),
            ([.. dialect.AndStepKeywords, .. dialect.ButStepKeywords], StepKeywordType.Conjunction),
        }.Where(entry => entry.Keywords.Contains(keyword)).Select(entry => entry.Type).ToArray();
        return types is [var only] ? only : StepKeywordType.Unknown;
    }
}
