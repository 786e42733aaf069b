using Conformance.Bench.Judgement;

namespace Conformance.Bench.Requirements;

/// <summary>Everything that is demanded, and every check that decides it.</summary>
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

    /// <summary>The check of an id and the requirement that it decides.</summary>
    /// <exception cref="BenchFaultException">No requirement has such a check: what a step decides by it would count for nothing.</exception>
    public (Requirement Requirement, Check Check) Find(string check) => _checks.TryGetValue(check, out var found)
        ? found
        : throw new BenchFaultException(Owner.Harness, $"the check \"{check}\" is in no requirement", "add it to a requirement of the catalogue, or correct the step that cites it");
}
