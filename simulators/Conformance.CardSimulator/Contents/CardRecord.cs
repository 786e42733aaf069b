using System.Text;
using NodaTime;

namespace Conformance.CardSimulator.Contents;

/// <summary>共通カードAP EF 0001 record 1: simple-TLV (ISO/IEC 7816-4, 5.2.1) with 28 digits (facts/card.md 1.5).</summary>
internal static class CardRecord
{
    private const byte Tag = 0x01;

    public static byte[] Of(string serial, string municipality, LocalDate expires)
    {
        byte[] digits = [.. Encoding.ASCII.GetBytes(serial + municipality), .. Date.Digits(expires)];
        return [Tag, (byte)digits.Length, .. digits];
    }
}
