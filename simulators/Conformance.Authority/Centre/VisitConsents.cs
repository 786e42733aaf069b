using Conformance.Verification;
using NodaTime;

namespace Conformance.Authority;

/// <summary>
/// The consents to home visits, by institution and by the subject of the certificate. They last as long as the care, until one side cancels
/// (facts/eligibility.md 5.6); that the care is over, the institution says by cancelling. May be used by several threads.
/// </summary>
/// <param name="listed">Where an institution finds who has consented; what is cancelled is not there any more.</param>
public sealed class VisitConsents(RemoteConsentBook listed)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(string Institution, string Subject), KeptVisit> _kept = [];

    /// <summary>Cancels what a patient has consented to at an institution; nothing happens where there is nothing.</summary>
    public void Cancel(string institution, string certificateSubject, VisitCanceller by)
    {
        listed.Cancel(institution, certificateSubject, RemoteCare.HomeVisit);
        lock (_lock)
        {
            if (_kept.TryGetValue((institution, certificateSubject), out var kept))
            {
                _kept[(institution, certificateSubject)] = kept with { CancelledBy = by };
            }
        }
    }

    /// <summary>
    /// A patient changes what was consented to, from then on and with the time of the change; nothing happens where there is nothing, or no more.
    /// </summary>
    public void Change(string institution, string certificateSubject, ConsentItems items, LocalDateTime at)
    {
        lock (_lock)
        {
            if (!_kept.TryGetValue((institution, certificateSubject), out var kept) || kept.CancelledBy is not null)
            {
                return;
            }

            var changed = kept.Consents with { Surgery = items.Surgery, Diagnosis = items.Diagnosis, Medicines = items.Medicines, Checkups = items.Checkups, GivenAt = at };
            _kept[(institution, certificateSubject)] = kept with { Consents = changed };
        }

        listed.Give(new(institution, certificateSubject, RemoteCare.HomeVisit, at, items));
    }

    /// <summary>Keeps the consent of a visit by card, in place of an earlier one.</summary>
    internal void Keep(string institution, TrustedHolder holder, ConsentAnswers consents)
    {
        lock (_lock)
        {
            _kept[(institution, holder.Subject)] = new(holder, consents);
        }
    }

    /// <summary>What is kept, cancelled or not; null for nothing.</summary>
    internal KeptVisit? Find(string institution, string certificateSubject)
    {
        lock (_lock)
        {
            return _kept.GetValueOrDefault((institution, certificateSubject));
        }
    }
}
