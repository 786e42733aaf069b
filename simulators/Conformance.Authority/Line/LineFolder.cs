using System.Security.Cryptography.X509Certificates;

namespace Conformance.Authority;

/// <summary>What somebody who asks the centre over TLS needs, as files in PEM.</summary>
public static class LineFolder
{
    /// <summary>Writes ca.pem, client.pem and client.key.pem.</summary>
    /// <param name="folder">Made when it is missing.</param>
    /// <param name="root">The authority's certificate.</param>
    /// <param name="client">The institution's, with its key.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Write(string folder, X509Certificate2 root, X509Certificate2 client)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "ca.pem"), root.ExportCertificatePem() + "\n");
        File.WriteAllText(Path.Combine(folder, "client.pem"), client.ExportCertificatePem() + "\n");
        using var key = client.GetECDsaPrivateKey()!;
        File.WriteAllText(Path.Combine(folder, "client.key.pem"), key.ExportPkcs8PrivateKeyPem() + "\n");
    }
}
