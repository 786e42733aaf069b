using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Conformance.CardSimulator.Personas;

/// <summary>Loads the certificate (DER), key (PEM) and issuer (DER) that a persona file points to.</summary>
internal sealed class CredentialFiles(ReferredFiles files)
{
    private const string RemakeHint = "Remake the certificates as fixtures/certificates/README.md says";

    /// <summary>The credential; null when the fields are absent or a fault was reported.</summary>
    public Credential? Read(JsonFields? fields)
    {
        if (fields is null)
        {
            return null;
        }

        var certificate = Certificate(fields, "certificate");
        var keyText = files.Text(fields, "privateKey", RemakeHint);
        var issuer = Certificate(fields, "issuer");
        fields.Close();
        if (certificate is null || keyText is null || issuer is null)
        {
            return null;
        }

        using var key = RSA.Create();
        if (!TryImport(key, keyText))
        {
            fields.Report("privateKey", "the file holds no unencrypted RSA private key in PEM form", RemakeHint);
            return null;
        }

        return Join(fields, certificate, key, issuer);
    }

    private static Credential? Join(JsonFields fields, byte[] certificate, RSA key, byte[] issuer)
    {
        try
        {
            return new(certificate, key, issuer);
        }
        catch (Exception error) when (error is ArgumentException or CryptographicException)
        {
            fields.Report("privateKey", "the key does not fit the certificate, or is not an RSA key of 2048 bits", RemakeHint);
            return null;
        }
    }

    private static bool TryImport(RSA key, string pem)
    {
        try
        {
            key.ImportFromPem(pem);
            return true;
        }
        catch (Exception error) when (error is ArgumentException or CryptographicException)
        {
            return false;
        }
    }

    private byte[]? Certificate(JsonFields fields, string name)
    {
        if (files.Bytes(fields, name, RemakeHint) is not { } bytes)
        {
            return null;
        }

        try
        {
            using var parsed = X509CertificateLoader.LoadCertificate(bytes);
            return parsed.RawData;
        }
        catch (CryptographicException)
        {
            fields.Report(name, "the file holds no X.509 certificate", RemakeHint);
            return null;
        }
    }
}
