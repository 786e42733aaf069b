namespace Conformance.Verification;

/// <summary>The register of insured persons, asked by certificate.</summary>
public interface IEligibilityRegister
{
    /// <summary>The newest qualification of the certificate's subject. Never throws for an unknown subject.</summary>
    RegisterReply Find(string certificateSubject);
}
