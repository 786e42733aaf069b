using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace Conformance.Authority;

/// <summary>What the centre shows and trusts on the line.</summary>
/// <param name="Authority">Who certified the institutions.</param>
/// <param name="Certificate">The centre's own, with its key.</param>
/// <param name="Time">The clock by which certificates are in date.</param>
public sealed record LineEnd(LineAuthority Authority, X509Certificate2 Certificate, TimeProvider Time)
{
    internal SslServerAuthenticationOptions Options(RemoteCertificateValidationCallback judge) => new()
    {
        ServerCertificate = Certificate,
        ClientCertificateRequired = true,
        CertificateChainPolicy = LineTrust.Policy(Authority.Certificate, Time),
        RemoteCertificateValidationCallback = judge,
        EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13,
    };
}
