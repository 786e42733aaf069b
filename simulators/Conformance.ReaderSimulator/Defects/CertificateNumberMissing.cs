namespace Conformance.ReaderSimulator;

/// <summary>Leaves message 006 out where the certificate is revoked or has ended (against facts/eligibility.md 4.3).</summary>
internal sealed class CertificateNumberMissing : ReaderDefect
{
    public override string Name => "certificate-number-missing";

    internal override bool NumbersCertificate(bool isRevokedOrEnded)
    {
        if (isRevokedOrEnded)
        {
            Inject();
        }

        return false;
    }
}
