using Conformance.Bench.Judgement;

namespace Conformance.Bench.Requirements;

/// <summary>Everything that is demanded, where it comes from, and every check that decides it.</summary>
public sealed class Catalogue
{
    private readonly Dictionary<string, (Requirement Requirement, Check Check)> _checks;

    /// <summary>A catalogue of requirements with unique ids, whose checks have unique ids.</summary>
    public Catalogue(IReadOnlyList<Requirement> requirements)
    {
        Requirements = requirements;
        _checks = requirements.SelectMany(requirement => requirement.Checks.Select(check => (requirement, check))).ToDictionary(pair => pair.check.Id);
    }

    /// <summary>All requirements, in the order of their files.</summary>
    public IReadOnlyList<Requirement> Requirements { get; }

    /// <summary>All checks, in the order of their requirements.</summary>
    public IEnumerable<Check> Checks => Requirements.SelectMany(requirement => requirement.Checks);

    /// <summary>What the documents say.</summary>
    public IReadOnlyList<Fact> Facts { get; init; } = [];

    /// <summary>The documents.</summary>
    public IReadOnlyList<SourceDocument> Documents { get; init; } = [];

    /// <summary>What devices may declare.</summary>
    public IReadOnlyList<Capability> Capabilities { get; init; } = [];

    /// <summary>The ids of what devices may declare.</summary>
    public IReadOnlyCollection<string> CapabilityIds => [.. Capabilities.Select(capability => capability.Id)];

    /// <summary>The frozen sets, from the oldest to the newest: a set's name is its date, and names are ordered as text.</summary>
    public IReadOnlyList<RequirementSet> Sets { get; init; } = [];

    /// <summary>The set that results are judged by; null for the whole catalogue.</summary>
    public RequirementSet? Chosen { get; private init; }

    /// <summary>The same catalogue, of which only the requirements of one set count.</summary>
    public Catalogue For(RequirementSet set) =>
        new(Requirements) { Facts = Facts, Documents = Documents, Capabilities = Capabilities, Sets = Sets, Chosen = set };

    /// <summary>The set that counts when none is named.</summary>
    /// <exception cref="BenchFaultException">The catalogue has no set.</exception>
    public RequirementSet NewestSet => Sets is [.., var newest]
        ? newest
        : throw new BenchFaultException(Owner.Configuration, "the catalogue has no set of requirements", "freeze one: conformance requirements freeze NAME");

    /// <summary>The check of an id and the requirement that it decides.</summary>
    /// <exception cref="BenchFaultException">No requirement has such a check: what a step decides by it would count for nothing.</exception>
    public (Requirement Requirement, Check Check) Find(string check) => _checks.TryGetValue(check, out var found)
        ? found
        : throw new BenchFaultException(Owner.Harness, $"the check \"{check}\" is in no requirement", "add it to a requirement of the catalogue, or correct the step that cites it");

    /// <summary>The requirement of an id.</summary>
    /// <exception cref="BenchFaultException">There is none.</exception>
    public Requirement Requirement(string id) => Requirements.FirstOrDefault(requirement => requirement.Id == id)
        ?? throw new BenchFaultException(Owner.Configuration, $"there is no requirement \"{id}\"", "conformance requirements list shows all of them");

    /// <summary>The set of a name.</summary>
    /// <exception cref="BenchFaultException">There is none.</exception>
    public RequirementSet Set(string name) => Sets.FirstOrDefault(set => set.Name == name)
        ?? throw new BenchFaultException(Owner.Configuration, $"there is no set of requirements \"{name}\"", $"choose one of: {string.Join(", ", Sets.Select(set => set.Name))}");
}
