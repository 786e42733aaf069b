using System.Text;
using Conformance.CardSimulator.Personas;
using NodaTime;

namespace Conformance.CardSimulator.Contents;

/// <summary>The objects of GET DATA (facts/card.md 2.7). What 0045 and 7F21 name exactly is not known; here the serial number and the data key.</summary>
internal static class PowerOnObjects
{
    /// <summary>
    /// Card recognition data: the GlobalPlatform object identifiers and nothing about a product. The object's content on an issued
    /// card is not known.
    /// </summary>
    private static ReadOnlySpan<byte> RecognitionData =>
    [
        0x06, 0x07, 0x2A, 0x86, 0x48, 0x86, 0xFC, 0x6B, 0x01,
        0x60, 0x0C, 0x06, 0x0A, 0x2A, 0x86, 0x48, 0x86, 0xFC, 0x6B, 0x02, 0x02, 0x01, 0x01,
    ];

    public static PowerOnContents Of(string serial, string municipality, LocalDate expires, ReadOnlySpan<byte> atr, CardIssuer issuer)
    {
        var objects = new Dictionary<ushort, ReadOnlyMemory<byte>>
        {
            [0x0042] = KeyId.PowerOnRoot.Encode(),
            [0x0045] = Encoding.ASCII.GetBytes(serial),
            [0x0066] = BerTlv.Encode(0x66, BerTlv.Encode(0x73, RecognitionData)),
            [0x00F0] = Encoding.ASCII.GetBytes(municipality),
            [0x00F2] = Date.Digits(expires),
            [0x00F7] = KeyId.PowerOnIntermediate.Encode(),
            [0x00F8] = CardVerifiableCertificate.Body(
                KeyId.PowerOnRoot, issuer.PowerOnRoot, KeyId.PowerOnIntermediate, issuer.PowerOnIntermediate),
            [0x7F21] = CardVerifiableCertificate.Body(
                KeyId.PowerOnIntermediate, issuer.PowerOnIntermediate, KeyId.DataOf(municipality), issuer.Data),
            [0x5F51] = atr[1..].ToArray(),
        };
        return new(objects);
    }
}
