using System.Text;

namespace Conformance.CardSimulator.Contents;

/// <summary>
/// The name of a key, 16 bytes: number, 08 05, version, 00 (facts/card.md 3.5). Numbers of issued cards begin with 5, of the
/// issuer's test cards with 6; all numbers here begin with 9, so that nobody takes these keys for either.
/// </summary>
/// <param name="Number">7 digits.</param>
/// <param name="Version">3 digits.</param>
internal sealed record KeyId(string Number, string Version)
{
    private const int Length = 16;

    public static KeyId PowerOnRoot { get; } = new("9000020", "000");

    public static KeyId PowerOnIntermediate { get; } = new("9000021", "000");

    public static KeyId CardFaceRoot { get; } = new("9000023", "000");

    public static KeyId CardFaceInformation { get; } = new("9000024", "001");

    public static KeyId CardFaceOpaque { get; } = new("9900025", "001");

    public static KeyId InputSupportRoot { get; } = new("9000033", "000");

    public static KeyId InputSupportInformation { get; } = new("9000034", "001");

    /// <summary>What EF 0002 of 住基AP and 共通カードAP names; which key a real one names is not known (facts/card.md 1.5).</summary>
    public static KeyId Shared { get; } = new("9000030", "001");

    /// <summary>The key that signs the data of a municipality's cards, after the one that was seen: its code, 21, 000.</summary>
    public static KeyId DataOf(string municipality) => new(municipality + "21", "000");

    public byte[] Encode()
    {
        var bytes = new byte[Length];
        Encoding.ASCII.GetBytes(Number, bytes);
        (bytes[7], bytes[8]) = (0x08, 0x05);
        Encoding.ASCII.GetBytes(Version, bytes.AsSpan(9));
        return bytes;
    }
}
