using NodaTime;

namespace Conformance.Verification;

/// <summary>The answer about a trusted holder's insurance. Made only by <see cref="Ask"/>.</summary>
public sealed class EligibilityAnswer
{
    private EligibilityAnswer(TrustedHolder holder, Eligibility eligibility, InsuredRecord? known)
    {
        Standing = holder.Standing;
        Eligibility = eligibility;
        Known = known;
    }

    /// <summary>In force, not in force, or unknown for now.</summary>
    public Eligibility Eligibility { get; }

    /// <summary>The newest qualification; null when there is none or the register could not be asked.</summary>
    public InsuredRecord? Known { get; }

    /// <summary>Standing of the certificate that asked; grace narrows what may be released.</summary>
    public CertificateStanding Standing { get; }

    /// <summary>The eligibility stage, for a day at the desk.</summary>
    public static EligibilityAnswer Ask(TrustedHolder holder, IEligibilityRegister register, LocalDate today) => register.Find(holder.Subject, today) switch
    {
        RegisterReply.Found { Record: var record } when record.IsInForceOn(today) => new(holder, Eligibility.Valid, record),
        RegisterReply.Found { Record: var record } => new(holder, Eligibility.Invalid, record),
        RegisterReply.NotFound => new(holder, Eligibility.Invalid, known: null),
        _ => new(holder, Eligibility.Unavailable, known: null),
    };

    /// <summary>The verdict without the person.</summary>
    public override string ToString() => $"{Eligibility}, certificate {Standing}";
}
