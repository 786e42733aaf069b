using System.Security.Cryptography;
using Conformance.CardSimulator.Personas;

namespace Conformance.CardSimulator.Contents;

/// <summary>
/// 券面事項入力補助AP EF 0003 (facts/card.md 3.3): the hash of the number file with its filler, the hash of the attributes without the
/// offset table and without filler, and the signature over both objects.
/// </summary>
internal static class IntegrityRecord
{
    public static byte[] Of(ReadOnlySpan<byte> numberFile, Holder holder, CardKey dataKey)
    {
        byte[] attributes = [.. AttributesFile.Objects(holder).SelectMany(item => item)];
        byte[] hashes = [.. BerTlv.Encode(0xDF31, SHA256.HashData(numberFile)), .. BerTlv.Encode(0xDF32, SHA256.HashData(attributes))];
        return BerTlv.Encode(0xFF30, [.. hashes, .. BerTlv.Encode(0xDF33, dataKey.Sign(hashes))]);
    }
}
