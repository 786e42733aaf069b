namespace Conformance.Bench.Requirements.Reading;

/// <summary>What was read so far, each with its place, and what is wrong with it.</summary>
internal sealed class CatalogueDraft
{
    public Complaints Complaints { get; } = new();

    public List<Placed<SourceDocument>> Documents { get; } = [];

    public List<Placed<Fact>> Facts { get; } = [];

    public List<Placed<Capability>> Capabilities { get; } = [];

    public List<Placed<Requirement>> Requirements { get; } = [];

    public List<Placed<RequirementSet>> Sets { get; } = [];

    /// <summary>Where each requirement of each set stands, by set and id.</summary>
    public Dictionary<RequirementSet, Dictionary<string, Place>> SetLines { get; } = [];

    /// <exception cref="BenchFaultException">Something is wrong; the message has all of it.</exception>
    public Catalogue ToCatalogue()
    {
        Complaints.ThrowIfAny();
        return new([.. Requirements.Select(requirement => requirement.What)])
        {
            Documents = [.. Documents.Select(document => document.What)],
            Facts = [.. Facts.Select(fact => fact.What)],
            Capabilities = [.. Capabilities.Select(capability => capability.What)],
            Sets = [.. Sets.Select(set => set.What).OrderBy(set => set.Name, StringComparer.Ordinal)],
        };
    }
}
