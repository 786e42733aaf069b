using System.CommandLine;
using Conformance.Bench.Requirements;

namespace Conformance.Cli.Usage;

/// <summary>Options that take one of a few words. The platform's own reading of an enumeration takes any number as well.</summary>
internal static class WordOption
{
    /// <summary>One of the words of a kind; without it, the kind's first.</summary>
    public static Option<T> Of<T>(string name, string description)
        where T : struct, Enum => new(name)
        {
            Description = description,
            HelpName = string.Join('|', CatalogueWords.All<T>()),
            CustomParser = result =>
            {
                if (CatalogueWords.Parse<T>(result.Tokens[0].Value) is { } value)
                {
                    return value;
                }

                result.AddError($"{name} takes one of: {string.Join(", ", CatalogueWords.All<T>())}");
                return default;
            },
        };
}
