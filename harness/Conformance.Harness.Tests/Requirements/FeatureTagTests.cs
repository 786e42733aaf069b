using System.Text.RegularExpressions;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Requirements;

namespace Conformance.Harness.Tests.Requirements;

/// <summary>A tag that looks like the id of a fact or a requirement is one: a misspelt one would find no scenario, and nobody would know.</summary>
public sealed partial class FeatureTagTests
{
    private static readonly string Features = Path.Combine(Repository.Root(AppContext.BaseDirectory), "features");
    private static readonly Catalogue Catalogue = CatalogueFolder.Read(Path.Combine(Features, "requirements"));

    [Fact]
    public void Every_tag_that_looks_like_an_id_is_one_of_the_catalogue()
    {
        var tags = Directory.EnumerateFiles(Features, "*.feature", SearchOption.AllDirectories)
            .SelectMany(file => File.ReadLines(file)
                .Where(line => line.TrimStart().StartsWith('@'))
                .SelectMany(line => Id().Matches(line).Select(tag => (File: Path.GetFileName(file), Tag: tag.Groups["id"].Value))))
            .ToList();
        var known = Catalogue.Facts.Select(fact => fact.Id).Concat(Catalogue.Requirements.Select(requirement => requirement.Id)).ToHashSet(StringComparer.Ordinal);

        Assert.Contains(tags, tag => tag.Tag == "RDR-4");
        Assert.Contains(tags, tag => tag.Tag == "E4.1-2");
        Assert.All(tags, tag => Assert.True(known.Contains(tag.Tag), $"{tag.File}: @{tag.Tag} is in no catalogue"));
    }

    [GeneratedRegex(@"@(?<id>[A-Z][A-Z0-9.]*-\S+)")]
    private static partial Regex Id();
}
