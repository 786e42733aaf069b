using Conformance.Certification.Certificates;

namespace Conformance.Certification.Issuing;

/// <summary>What an attempt to certify came to.</summary>
public abstract record Issued
{
    private Issued()
    {
    }

    /// <summary>A certificate was issued.</summary>
    /// <param name="Certificate">The certificate.</param>
    public sealed record Certified(Certificate Certificate) : Issued;

    /// <summary>None was; what was kept says why.</summary>
    /// <param name="Reasons">Every reason.</param>
    public sealed record Refused(IReadOnlyList<Refusal> Reasons) : Issued
    {
        /// <summary>Whether it is the device alone that has to change.</summary>
        public bool IsOfDevice => Reasons.All(reason => RefusalIds.OfDevice.Contains(reason.Id));
    }
}
