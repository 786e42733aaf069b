using System.Text;
using Conformance.CardSimulator.Seeding;

namespace Conformance.CardSimulator.Contents;

/// <summary>
/// AP基本情報 (facts/card.md 3.3 and 3.4). Of two objects only the lengths are known, DF43 and the end of DF35: they hold bytes that
/// mean nothing, drawn from the card's serial number.
/// </summary>
internal static class BasicInformation
{
    private const int UnknownLength = 32;
    private const int UnknownSize = 128;
    private const int OpaqueLength = 256;

    /// <summary>券面事項入力補助AP EF 0005.</summary>
    public static byte[] OfInputSupport(string serial) => BerTlv.Encode(
        0xFF40,
        [
            .. BerTlv.Encode(0xDF41, [0x01, 0x03, 0x0E, 0x01]),
            .. BerTlv.Encode(0xDF42, KeyId.InputSupportInformation.Encode()),
            .. BerTlv.Encode(0xDF43, Filler.To(UnknownSize, new SeededBytes($"DF43 {serial}").Next(UnknownLength))),
        ]);

    /// <summary>券面事項確認AP EF 0003.</summary>
    public static byte[] OfCardFace(string serial, string municipality) => BerTlv.Encode(
        0xFF30,
        [
            .. BerTlv.Encode(0xDF31, [0x06, 0x03, 0x0E, 0x01]),
            .. BerTlv.Encode(0xDF32, KeyId.CardFaceInformation.Encode()),
            .. BerTlv.Encode(0xDF33, [0x00]),
            .. BerTlv.Encode(0xDF34, Encoding.ASCII.GetBytes(municipality)),
            .. BerTlv.Encode(0xDF35, [.. KeyId.CardFaceOpaque.Encode(), .. new SeededBytes($"DF35 {serial}").Next(OpaqueLength)]),
        ]);
}
