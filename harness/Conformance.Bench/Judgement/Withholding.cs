using Conformance.Bench.Observation;
using Conformance.Bench.Requirements;

namespace Conformance.Bench.Judgement;

/// <summary>Settles before anything is looked at whether a requirement counts, applies to a device at all, and its check can be seen on it.</summary>
internal static class Withholding
{
    /// <summary>
    /// The verdict and its reason, or null when the check is to be judged; without a check, of a requirement that has none. A device that
    /// declared nothing is held to everything.
    /// </summary>
    public static (Verdict Verdict, string Why)? Of(Catalogue catalogue, Requirement requirement, Check? check, Declaration? declared)
    {
        if (catalogue.Chosen is { } set && !set.Contains(requirement.Id))
        {
            return (Verdict.NotApplicable, $"it is not in the set {set.Name}");
        }

        if (declared is null)
        {
            return null;
        }

        if (requirement.Capability is { } capability && !declared.Capabilities.Contains(capability))
        {
            return (Verdict.NotApplicable, $"the device does not declare the capability \"{capability}\"");
        }

        var missing = (check is null ? requirement.Needs : requirement.NeedsOf(check)).Except(declared.Aspects).ToList();
        return missing is [] ? null : (Verdict.NotObservable, $"the device does not offer {string.Join(", ", missing.Select(CatalogueWords.Of))}");
    }
}
