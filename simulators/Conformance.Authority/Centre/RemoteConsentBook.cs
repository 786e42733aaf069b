using System.Collections.Immutable;

namespace Conformance.Authority;

/// <summary>The consents that patients gave away from the desk, as long as nobody cancelled them. May be used by several threads.</summary>
public sealed class RemoteConsentBook
{
    private ImmutableList<RemoteConsent> _consents = [];

    /// <summary>A patient consented; an earlier consent of the same patient to the same institution and care is replaced.</summary>
    public void Give(RemoteConsent consent) => ImmutableInterlocked.Update(ref _consents, all => all.RemoveAll(one => IsSame(one, consent.Institution, consent.CertificateSubject, consent.Care)).Add(consent));

    /// <summary>Patient or institution cancelled it; from then on it is in no list.</summary>
    public void Cancel(string institution, string certificateSubject, RemoteCare care) =>
        ImmutableInterlocked.Update(ref _consents, all => all.RemoveAll(one => IsSame(one, institution, certificateSubject, care)));

    internal IReadOnlyList<RemoteConsent> All => _consents;

    private static bool IsSame(RemoteConsent one, string institution, string subject, RemoteCare care) =>
        one.Institution == institution && one.CertificateSubject == subject && one.Care == care;
}
