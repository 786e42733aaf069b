using Conformance.Verification;
using NodaTime;

namespace Conformance.Authority;

/// <summary>
/// A fault built into the centre on purpose, to see that the bench finds it. Every hook returns what is right unless a defect says
/// otherwise. One instance serves one centre.
/// </summary>
public abstract class CentreDefect
{
    /// <summary>Name on the command line, in kebab case.</summary>
    public abstract string Name { get; }

    /// <summary>True once the defect changed an outcome; a fault that was never injected proves nothing.</summary>
    public bool Injected { get; private set; }

    internal CertificateOutcome Examine(VerifiedHolder holder, CertificateRules rules, Instant now)
    {
        var right = TrustedHolder.Examine(holder, rules, now);
        var spoilt = Alter(rules, holder.Session.Certificate, Desk.Today(now));
        var seen = AlterHolder(holder);
        if (ReferenceEquals(spoilt, rules) && ReferenceEquals(seen, holder))
        {
            return right;
        }

        var actual = TrustedHolder.Examine(seen, spoilt, now);
        Note(Verdict(right), Verdict(actual));
        return actual;
    }

    internal RegistrationState Apply(RegistrationState right) => Note(right, Alter(right));

    internal InsuredRecord Apply(InsuredRecord right) => Note(right, Alter(right));

    /// <summary>A card was registered.</summary>
    internal virtual void Registered()
    {
    }

    internal EligibilityResult Apply(EligibilityResult right, CardInquiryContext context) => Note(right, Alter(right, context));

    internal VisitFinding Apply(VisitFinding right, LocalDateTime now) => Note(right, Alter(right, now));

    internal NumberAnswer Apply(NumberAnswer right, NumberInquiryContext context) => Note(right, Alter(right, context));

    /// <summary>The bytes of a message.</summary>
    internal byte[] Apply(byte[] right) => Note(right, Alter(right));

    /// <summary>The rules by which one certificate is judged.</summary>
    private protected virtual CertificateRules Alter(CertificateRules right, HolderCertificate certificate, LocalDate today) => right;

    /// <summary>The holder as the certificate stage sees it.</summary>
    private protected virtual VerifiedHolder AlterHolder(VerifiedHolder right) => right;

    /// <summary>The result of an inquiry by card.</summary>
    private protected virtual EligibilityResult Alter(EligibilityResult right, CardInquiryContext context) => right;

    /// <summary>How a card is registered.</summary>
    private protected virtual RegistrationState Alter(RegistrationState right) => right;

    /// <summary>What the register holds of somebody, as it is looked at before a card is admitted.</summary>
    private protected virtual InsuredRecord Alter(InsuredRecord right) => right;

    /// <summary>What is kept of a patient's first home visit.</summary>
    private protected virtual VisitFinding Alter(VisitFinding right, LocalDateTime now) => right;

    /// <summary>What an inquiry by number finds.</summary>
    private protected virtual NumberAnswer Alter(NumberAnswer right, NumberInquiryContext context) => right;

    /// <summary>The bytes of a message; the same array where nothing is spoilt.</summary>
    private protected virtual byte[] Alter(byte[] right) => right;

    private static string Verdict(CertificateOutcome outcome) => outcome switch
    {
        CertificateOutcome.Trusted { Holder.Standing: var standing } => standing.ToString(),
        CertificateOutcome.Refused { Refusal.Reason: var reason } => reason.ToString(),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    private T Note<T>(T right, T actual)
        where T : notnull
    {
        // Never set to false: of two requests at once, the one that was not spoilt must not hide the other.
        if (!right.Equals(actual))
        {
            Injected = true;
        }

        return actual;
    }
}
