using Conformance.Bench;
using Conformance.Certification.Bundles;
using Conformance.Certification.Certificates;
using Conformance.Certification.References;
using Conformance.Certification.Reports;
using Conformance.Certification.Statements;

namespace Conformance.Certification.Issuing;

/// <summary>Writes a certificate, its reports, and the signed statement over all files of its bundle.</summary>
/// <param name="reference">What the bench knows by itself; only its set counts.</param>
/// <param name="bundle">The bundle, with everything else in it.</param>
internal sealed class CertificateWriter(BenchReference reference, BundleFiles bundle)
{
    /// <summary>Writes it.</summary>
    /// <exception cref="BenchFaultException">A file cannot be written.</exception>
    public async Task<Issued> WriteAsync(Certificate certificate, CertificateOrder order)
    {
        bundle.Write(BundleNames.Certificate, BundleJson.Write(certificate));
        foreach (var (name, content) in BundleReports.Of(bundle, reference.Catalogue, certificate)!)
        {
            bundle.Write(name, content);
        }

        foreach (var page in order.Print is null ? [] : BundleReports.Pages)
        {
            await order.Print!(bundle.PathOf(page));
        }

        var statement = BundleJson.Write(Statement.Over(bundle, certificate));
        bundle.Write(BundleNames.Statement, statement);
        if (order.Witness is { } witness)
        {
            bundle.Write(BundleNames.Witness, CompactJws.Sign(statement, witness));
        }

        // The last file of all: where it is, all went to its end.
        bundle.Write(BundleNames.Signature, CompactJws.Sign(statement, order.Key));
        return new Issued.Certified(certificate);
    }
}
