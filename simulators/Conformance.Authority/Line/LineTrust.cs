using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Conformance.Authority;

/// <summary>What one end of the line makes of the other's certificate.</summary>
internal static class LineTrust
{
    /// <summary>A policy that trusts one root alone, by the clock that came in. Withdrawn certificates are looked up by the centre itself.</summary>
    public static X509ChainPolicy Policy(X509Certificate2 root, TimeProvider time) => new()
    {
        TrustMode = X509ChainTrustMode.CustomRootTrust,
        CustomTrustStore = { root },
        RevocationMode = X509RevocationMode.NoCheck,
        DisableCertificateDownloads = true,
        VerificationTime = time.GetUtcNow().UtcDateTime,
    };

    /// <summary>Why a client is not let in; null when it is.</summary>
    public static LineRefusal? Refusal(LineAuthority authority, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (certificate is not X509Certificate2 shown)
        {
            return LineRefusal.NoCertificate;
        }

        return errors == SslPolicyErrors.None
            ? authority.IsRevoked(shown) ? LineRefusal.Revoked : null
            : chain is not null && chain.ChainStatus.All(status => status.Status == X509ChainStatusFlags.NotTimeValid) ? LineRefusal.OutOfDate : LineRefusal.Untrusted;
    }
}
