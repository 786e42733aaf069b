using NodaTime;

namespace Conformance.Authority;

/// <summary>A consent that a patient gave away from the desk: at home, or for online care (facts/eligibility.md 5.6).</summary>
/// <param name="Institution">医療機関コード, 10 digits.</param>
/// <param name="CertificateSubject">Who gave it.</param>
/// <param name="Care">At home, or online.</param>
/// <param name="GivenAt">When, local time.</param>
/// <param name="Items">What was consented to.</param>
public sealed record RemoteConsent(string Institution, string CertificateSubject, RemoteCare Care, LocalDateTime GivenAt, ConsentItems Items)
{
    /// <summary>診療日; null where none is known yet.</summary>
    public LocalDate? ExaminedOn { get; init; }

    /// <summary>Nothing about the person.</summary>
    public override string ToString() => $"RemoteConsent {Care}";
}
