using Conformance.CardSimulator.Personas;
using NodaTime;

namespace Conformance.CardSimulator.Contents;

/// <summary>券面事項確認AP EF 0001: date of birth and card key, signed together (facts/card.md 3.4).</summary>
internal static class AgeRecord
{
    public static byte[] Of(LocalDate birthDate, CardKey cardKey, CardKey dataKey)
    {
        byte[] covered = [.. BerTlv.Encode(0xDF11, Date.Digits(birthDate)), .. BerTlv.Encode(0xDF12, PublicKeyObject.Of(cardKey))];
        return BerTlv.Encode(0xFF10, [.. covered, .. BerTlv.Encode(0xDF13, dataKey.Sign(covered))]);
    }
}
