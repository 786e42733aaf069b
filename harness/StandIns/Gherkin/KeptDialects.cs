extern alias official;

using System.Collections.Concurrent;
using Official = official::Gherkin;

namespace Gherkin;

/// <summary>The official dialects. The official provider reads its file of all languages anew for each that it is asked for, which takes longer than a feature.</summary>
internal sealed class KeptDialects : Official.IGherkinDialectProvider
{
    private readonly ConcurrentDictionary<string, Official.GherkinDialect> _kept = new();
    private readonly Official.GherkinDialectProvider _official = new();

    private KeptDialects()
    {
    }

    public static KeptDialects All { get; } = new();

    public Official.GherkinDialect DefaultDialect => GetDialect("en", null);

    public Official.GherkinDialect GetDialect(string language, Official.Ast.Location location) =>
        _kept.GetOrAdd(language, wanted => _official.GetDialect(wanted, location));
}
