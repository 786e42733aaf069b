using Conformance.Verification;

namespace Conformance.Benchmarks.Certificates;

/// <summary>
/// The whole way of the verification core, from what the terminal sent to what may be handed over: one visitor after the other, and from
/// the beginning again. For one thread.
/// </summary>
/// <param name="cache">What keeps certificates of who was there before; null for a centre that has not seen any of them.</param>
internal sealed class FullCheck(IReadOnlyList<Visitor> visitors, CertificateRules rules, IEligibilityRegister register, CertificateCache? cache = null)
{
    private int _next;

    /// <summary>Takes the next visitor through, who must be given something.</summary>
    public void Run()
    {
        if (TryNext()?.Basic is null)
        {
            throw new InvalidOperationException("A visitor of the fixtures is given nothing.");
        }
    }

    /// <summary>Takes the next visitor through; null when the certificate is none of a holder's, or refused.</summary>
    public Release? TryNext()
    {
        var visitor = visitors[_next];
        _next = _next + 1 == visitors.Count ? 0 : _next + 1;
        var certificate = cache is null ? HolderCertificate.Parse(visitor.Certificate) : cache.Parse(visitor.Certificate);
        if (certificate is null)
        {
            return null;
        }

        var holder = VerifiedHolder.Identify(new(visitor.Challenge, visitor.Signature, certificate, IdentityEvidence.Face))!;
        if (TrustedHolder.Examine(holder, rules, Visitors.Now) is not CertificateOutcome.Trusted(var trusted))
        {
            return null;
        }

        var local = Desk.LocalTime(Visitors.Now);
        return Release.Decide(EligibilityAnswer.Ask(trusted, register, local.Date), new(Surgery: true, Diagnosis: true, Medicines: true, Checkups: true, local), local);
    }
}
