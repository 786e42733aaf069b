using System.Text.Json;
using Conformance.Certification.Bundles;
using Conformance.Certification.Certificates;

namespace Conformance.Certification.Recording;

/// <summary>What was ordered, as it stands in order.json from the beginning on: who goes on with it later has to order the same.</summary>
/// <param name="Schema">Always conformance-order.</param>
/// <param name="Version">Version of this form.</param>
/// <param name="Set">The set of requirements.</param>
/// <param name="Nonce">What seed, order and draws follow from.</param>
/// <param name="OwnNonce">True when no relying party chose the nonce.</param>
/// <param name="Build">The bench's version.</param>
/// <param name="Laboratory">Who witnesses the run; null when nobody does.</param>
internal sealed record OrderRecord(string Schema, int Version, string Set, string Nonce, bool OwnNonce, string Build, string? Laboratory)
{
    private const string FormName = "conformance-order";
    private const int CurrentVersion = 1;

    /// <summary>The order of a certificate's terms.</summary>
    public static OrderRecord Of(CertificateTerms terms) =>
        new(FormName, CurrentVersion, terms.Set, terms.Nonce.Text, terms.IsOwnNonce, terms.Build, terms.Laboratory);

    /// <summary>The nonce that something was begun with; null where there is no such file, or not in this form.</summary>
    public static Draws.Nonce? NonceIn(BundleFiles bundle)
    {
        try
        {
            return bundle.Read(BundleNames.Order) is { } bytes ? Draws.Nonce.Parse(BundleJson.Read<OrderRecord>(bytes).Nonce) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The bytes of the file.</summary>
    public byte[] ToBytes() => BundleJson.Write(this);
}
