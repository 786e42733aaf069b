namespace Conformance.Verification;

/// <summary>What the register of insured persons says about a certificate's subject.</summary>
public abstract record RegisterReply
{
    private RegisterReply()
    {
    }

    /// <summary>The newest qualification, in force or not (facts/eligibility.md 4.1: a card always gets the newest).</summary>
    public sealed record Found(InsuredRecord Record) : RegisterReply;

    /// <summary>Nobody linked this certificate to an insurance.</summary>
    public sealed record NotFound : RegisterReply;

    /// <summary>The register cannot be asked now.</summary>
    public sealed record Unavailable : RegisterReply;
}
