using System.Text;
using Conformance.CardSimulator.Personas;

namespace Conformance.CardSimulator.Contents;

/// <summary>
/// 券面事項入力補助AP EF 0002, 基本4情報 (facts/card.md 3.2). A length above 127 is written in its shortest form; which form an issued
/// card has there is not known. Nor is how one looks whose address is missing: here the object is there and empty.
/// </summary>
internal static class AttributesFile
{
    /// <summary>The file with filler.</summary>
    public static byte[] Of(Holder holder) => Filler.ToWholeBlocks(OffsetTable.Join(0xFF20, 0xDF21, Objects(holder)));

    /// <summary>DF22 to DF25 with their headers: what the integrity record covers.</summary>
    public static IReadOnlyList<byte[]> Objects(Holder holder) =>
    [
        BerTlv.Encode(0xDF22, Encoding.UTF8.GetBytes(holder.NameOnCard)),
        BerTlv.Encode(0xDF23, Encoding.UTF8.GetBytes(holder.Address ?? "")),
        BerTlv.Encode(0xDF24, Date.Digits(holder.BirthDate)),
        BerTlv.Encode(0xDF25, [SexDigit.Of(holder.Sex)]),
    ];
}
