using System.Collections.Specialized;

namespace Reqnroll;

public class ScenarioInfo
{
    public ScenarioInfo(string title, string description, string[] tags, IOrderedDictionary arguments, string[] inheritedTags = null)
    {
        Title = title;
        Description = description;
        Tags = tags ?? [];
        Arguments = arguments;
        CombinedTags = [.. (inheritedTags ?? []).Concat(Tags).Distinct()];
    }

    public string Title { get; }

    public string Description { get; }

    public string[] Tags { get; }

    public string[] CombinedTags { get; }

    public IOrderedDictionary Arguments { get; }
}
