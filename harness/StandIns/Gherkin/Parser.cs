extern alias official;

using Gherkin.Ast;

namespace Gherkin;

/// <summary>The official parser, version 5, with its tree mapped to the types of version 35.</summary>
public class Parser
{
    public GherkinDocument Parse(string sourceFile)
    {
        using var reader = new StreamReader(sourceFile);
        return Parse(reader);
    }

    public GherkinDocument Parse(TextReader reader)
    {
        try
        {
            var document = new official::Gherkin.Parser().Parse(new official::Gherkin.TokenScanner(reader), new official::Gherkin.TokenMatcher(KeptDialects.All));
            return new GherkinDocument(document.Feature is null ? null : OfficialTree.Map(document.Feature));
        }
        catch (official::Gherkin.CompositeParserException errors)
        {
            throw new CompositeParserException(errors.Message, [.. errors.Errors.Select(OfficialTree.Map)]);
        }
    }
}
