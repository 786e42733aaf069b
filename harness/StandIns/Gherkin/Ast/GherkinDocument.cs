namespace Gherkin.Ast;

public class GherkinDocument
{
    internal GherkinDocument(Feature feature) => Feature = feature;

    public Feature Feature { get; }
}
