using System.Text.Json;

namespace Conformance.Bench.Requirements;

/// <summary>Aspects in the words of catalogues and device profiles.</summary>
public static class AspectWords
{
    /// <summary>In kebab-case, for instance "staff-action".</summary>
    public static string Of(Aspect aspect) => JsonNamingPolicy.KebabCaseLower.ConvertName(aspect.ToString());
}
