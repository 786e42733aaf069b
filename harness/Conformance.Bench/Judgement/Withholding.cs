using Conformance.Bench.Observation;
using Conformance.Bench.Requirements;

namespace Conformance.Bench.Judgement;

/// <summary>Settles before anything is looked at whether a requirement counts, applies to a device at all, and its check can be seen on it.</summary>
internal static class Withholding
{
    /// <summary>The verdict and its reason, or null when it is to be judged. A device that declared nothing is held to everything.</summary>
    /// <param name="catalogue">With the set that counts.</param>
    /// <param name="requirement">The requirement.</param>
    /// <param name="needs">What it needs to be seen, or one of its checks by itself.</param>
    /// <param name="declared">What the device declares.</param>
    public static (Verdict Verdict, string Why)? Of(Catalogue catalogue, Requirement requirement, IReadOnlyList<Aspect> needs, Declaration? declared)
    {
        if (catalogue.Chosen is { } set && !set.Contains(requirement.Id))
        {
            return (Verdict.NotApplicable, $"it is not in the set {set.Name}");
        }

        if (declared is null)
        {
            return null;
        }

        // What an integrator's own device has to do at a visit goes by its capability.
        var bindsSoftware = requirement.Subject == Subject.Integrator && requirement.Capability is null;
        if (bindsSoftware != declared.IsReceiptComputer && (declared.IsReceiptComputer || requirement.Checks is not []))
        {
            return (Verdict.NotApplicable, declared.IsReceiptComputer ? "it does not bind the software behind the terminal" : "it binds the software behind the terminal, and the device is a reader");
        }

        if (requirement.Capability is { } capability && !declared.Capabilities.Contains(capability))
        {
            return (Verdict.NotApplicable, $"the device does not declare the capability \"{capability}\"");
        }

        var missing = needs.Except(declared.Aspects).ToList();
        return missing is [] ? null : (Verdict.NotObservable, $"the device does not offer {string.Join(", ", missing.Select(CatalogueWords.Of))}");
    }
}
