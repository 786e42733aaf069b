using System.Text.Json.Serialization;

namespace Conformance.Bench.Outcomes.Records;

/// <summary>What kept scenarios out of a run. Of one kind any may fit, of several kinds all have to.</summary>
/// <param name="Texts">Parts of a file's path or of a title.</param>
/// <param name="Tags">Tags, without "@".</param>
/// <param name="Requirements">Ids of requirements.</param>
/// <param name="Failed">Only what did not pass in the run before.</param>
/// <param name="OnlyAdded">Only the feature folders that the user added.</param>
public sealed record RunFilter(
    IReadOnlyList<string> Texts, IReadOnlyList<string> Tags, IReadOnlyList<string> Requirements, bool Failed, bool OnlyAdded)
{
    /// <summary>Nothing is kept out.</summary>
    public static RunFilter None { get; } = new([], [], [], Failed: false, OnlyAdded: false);

    /// <summary>True when it keeps nothing out.</summary>
    [JsonIgnore]
    public bool IsNone => Texts is [] && Tags is [] && Requirements is [] && !Failed && !OnlyAdded;
}
