using NodaTime;

namespace Conformance.Verification;

/// <summary>資格確認書: who gets one, how, and for how long (FALL-3).</summary>
public static class EligibilityCertificate
{
    /// <summary>The last day on which the over-75 scheme issues it to everybody unasked.</summary>
    private static readonly LocalDate LastDayForTheWholeScheme = new(2025, 7, 31);

    /// <summary>The first day on which there are any: old cards are issued no more (FALL-4).</summary>
    private static readonly LocalDate FirstDay = new(2024, 12, 2);

    private static readonly Period Longest = Period.FromYears(5);

    /// <summary>How a person comes by one on a day.</summary>
    public static CertificateIssue IssueTo(InsuranceCase person, LocalDate day)
    {
        if (day < FirstDay)
        {
            return CertificateIssue.NotYet;
        }

        var isUnasked = !person.HasCard || !person.IsRegistered || person.IsDeregistered || person.CertificateHasEnded
            || (person.IsInOverSeventyFiveScheme && day <= LastDayForTheWholeScheme);
        return isUnasked ? CertificateIssue.Unasked
            : person.NeedsHelp || person.CardIsAway ? CertificateIssue.OnRequest
            : CertificateIssue.NotIssued;
    }

    /// <summary>True when an insurer may issue one of that term.</summary>
    public static bool IsTermAllowed(LocalDate firstDay, LocalDate lastDay) => firstDay <= lastDay && lastDay < firstDay + Longest;

    /// <summary>True when the next one comes without a request: for those who got it unasked, and those who get it for needing help.</summary>
    public static bool IsRenewedUnasked(InsuranceCase person, LocalDate day) =>
        IssueTo(person, day) == CertificateIssue.Unasked || (IssueTo(person, day) == CertificateIssue.OnRequest && person.NeedsHelp);
}
