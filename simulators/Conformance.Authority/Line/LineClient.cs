using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Conformance.Authority;

/// <summary>An institution's way to the centre over TLS: for whatever has a client of HTTP, as the reader's and the terminal's have.</summary>
public static class LineClient
{
    /// <summary>A handler that shows a certificate, and takes the centre's by its name and one root alone.</summary>
    /// <param name="root">Whom it trusts.</param>
    /// <param name="own">The institution's certificate, with its key; null for none.</param>
    /// <param name="time">Its moment now is the one at which the centre's certificate must be in date.</param>
    public static SocketsHttpHandler Handler(X509Certificate2 root, X509Certificate2? own, TimeProvider time) => new()
    {
        UseProxy = false,
        AllowAutoRedirect = false,
        UseCookies = false,
        SslOptions = new()
        {
            // Shown whatever issuers the server names: who is refused shall be refused by the server.
            LocalCertificateSelectionCallback = own is null ? null : new LocalCertificateSelectionCallback((_, _, _, _, _) => own),
            CertificateChainPolicy = LineTrust.Policy(root, time),
        },
    };
}
