using System.Buffers.Binary;
using System.Text;
using Conformance.CardSimulator.Personas;

namespace Conformance.CardSimulator.Contents;

/// <summary>
/// EF 0006: a CK_TOKEN_INFO of 160 bytes with big-endian numbers (facts/card.md 3.1). Manufacturer and serial number are invented, so
/// that nobody takes this card for an issued one.
/// </summary>
internal static class TokenInformation
{
    private const int Length = 160;
    private const uint Unavailable = 0xFFFF_FFFF;

    /// <summary>Random generator, login required, user PIN initialized, token initialized.</summary>
    private const uint Flags = 0x0000_040D;

    public static byte[] For(Persona persona)
    {
        var content = new byte[Length];
        Text(content, 0, 32, persona.Kind == CardKind.ResidentCard ? "JPKIAPICCTOKEN" : "JPKIAPICCTOKEN2");
        Text(content, 32, 32, "CONFORMANCE BENCH");
        Text(content, 64, 16, "E16R01NJ");
        Text(content, 80, 16, "TEST-" + persona.Id);
        uint[] numbers = [Flags, 1, 0, 1, 0, 16, 6, Unavailable, Unavailable, Unavailable, Unavailable];
        for (var i = 0; i < numbers.Length; i++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(content.AsSpan(96 + (4 * i)), numbers[i]);
        }

        Text(content, 140, 4, "0301");
        Text(content, 144, 16, new string('9', 16));
        return content;
    }

    private static void Text(byte[] content, int offset, int length, string text) =>
        Encoding.ASCII.GetBytes(text.PadRight(length).AsSpan(0, length), content.AsSpan(offset, length));
}
