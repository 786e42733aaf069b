namespace Reqnroll.Bindings;

/// <summary>Where a binding holds: every criterion that is given must hold. Tags are named without "@".</summary>
internal sealed record BindingScope(string Tag, string Feature, string Scenario)
{
    public static BindingScope Of(ScopeAttribute attribute) => new(TagName(attribute.Tag), attribute.Feature, attribute.Scenario);

    public static BindingScope OfTag(string tag) => new(TagName(tag), null, null);

    /// <summary>The number of criteria that hold, or null when one does not.</summary>
    public int? Match(FeatureInfo feature, ScenarioInfo scenario)
    {
        var criteria = new[]
        {
            Tag is null ? (bool?)null : feature.Tags.Concat(scenario?.CombinedTags ?? []).Contains(Tag),
            Feature is null ? null : Feature == feature.Title,
            Scenario is null ? null : Scenario == scenario?.Title,
        };
        return criteria.Contains(false) ? null : criteria.Count(holds => holds == true);
    }

    private static string TagName(string tag) => tag is not null && tag.Any(c => char.IsWhiteSpace(c) || c is '(' or ')')
        ? throw new BindingException($"'{tag}' is a tag expression; the stand-in knows single tags only.")
        : tag?.TrimStart('@');
}
