namespace Conformance.Certification.Certificates;

/// <summary>How well a device could be observed: certificates of different classes say different things.</summary>
/// <param name="Class">The class by its name: "full", or what is missing.</param>
/// <param name="Offered">What the device offers to be seen and controlled.</param>
/// <param name="Attested">What of that rests on a person's word.</param>
/// <param name="NotOffered">What devices of its kind may offer, and this one does not.</param>
/// <param name="NotObservable">The requirements that could not be judged for that.</param>
public sealed record CertifiedObservability(
    string Class, IReadOnlyList<string> Offered, IReadOnlyList<string> Attested, IReadOnlyList<string> NotOffered, IReadOnlyList<string> NotObservable);
