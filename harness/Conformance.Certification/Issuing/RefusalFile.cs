using Conformance.Certification.Bundles;
using Conformance.Certification.Certificates;

namespace Conformance.Certification.Issuing;

/// <summary>What lies in a folder of evidence in the place of a certificate: refused.json.</summary>
/// <param name="Schema">Always conformance-refusal.</param>
/// <param name="Notice">What it is not.</param>
/// <param name="Nonce">The nonce of the run.</param>
/// <param name="Build">The bench's version.</param>
/// <param name="Reasons">Every reason.</param>
public sealed record RefusalFile(string Schema, string Notice, string Nonce, string Build, IReadOnlyList<Refusal> Reasons)
{
    /// <summary>The bytes of the file.</summary>
    internal static byte[] Write(CertificateTerms terms, IReadOnlyList<Refusal> reasons) =>
        BundleJson.Write(new RefusalFile("conformance-refusal", "No certificate was issued.", terms.Nonce.Text, terms.Build, reasons));
}
