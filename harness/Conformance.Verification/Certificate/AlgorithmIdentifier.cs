using System.Formats.Asn1;

namespace Conformance.Verification;

/// <summary>An algorithm of signatures; those with RSA have empty parameters (RFC 5280, 4.1.1.2; RFC 4055, 5).</summary>
internal static class AlgorithmIdentifier
{
    /// <returns>The whole of it, DER.</returns>
    /// <exception cref="AsnContentException">The next value is none in DER.</exception>
    public static ReadOnlyMemory<byte> Read(AsnReader reader)
    {
        var whole = reader.PeekEncodedValue();
        var parts = reader.ReadSequence();
        parts.ReadObjectIdentifier();
        parts.ReadNull();
        parts.ThrowIfNotEmpty();
        return whole;
    }
}
