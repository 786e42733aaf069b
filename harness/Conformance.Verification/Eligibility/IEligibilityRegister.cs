using NodaTime;

namespace Conformance.Verification;

/// <summary>The register of insured persons, asked by certificate.</summary>
public interface IEligibilityRegister
{
    /// <summary>What the card of the certificate's subject leads to on a day. Never throws for an unknown subject.</summary>
    RegisterReply Find(string certificateSubject, LocalDate day);
}
