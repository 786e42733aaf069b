using Conformance.CardSimulator.Personas;

namespace Conformance.CardSimulator.Contents;

/// <summary>性別 on the card: an ASCII digit (facts/card.md 3.2).</summary>
internal static class SexDigit
{
    public static byte Of(Sex sex) => (byte)('0' + (int)sex);
}
