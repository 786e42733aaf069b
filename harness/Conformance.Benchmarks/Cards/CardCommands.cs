using System.Security.Cryptography;
using System.Text;
using Conformance.SmartCard;
using Conformance.SmartCard.MyNumber;

namespace Conformance.Benchmarks.Cards;

/// <summary>What a reader sends most (facts/card.md 2.1).</summary>
internal static class CardCommands
{
    public static CommandApdu SelectJpki() => Selection.Application(ApplicationIdentifier.Jpki.Aid.Span);

    /// <summary>SELECT of the MF by its identifier, without an answer: what any ISO 7816 card can answer.</summary>
    public static CommandApdu SelectMasterFile() => new(0x00, 0xA4, 0x00, 0x0C, [0x3F, 0x00]);

    public static CommandApdu SelectCertificate() => Select(0x0A);

    public static CommandApdu SelectPin() => Select(0x18);

    public static CommandApdu SelectKey() => Select(0x17);

    /// <summary>The first 256 bytes of the current EF.</summary>
    public static CommandApdu ReadBinary() => new(CommandClass.Interindustry, Instruction.ReadBinary, 0x00, 0x00, expected: 256);

    /// <summary>VERIFY without data: asks for the retry counter and spends no try.</summary>
    public static CommandApdu RetryQuery() => new(CommandClass.Interindustry, Instruction.Verify, 0x00, 0x80);

    public static CommandApdu Verify(string pin) => new(CommandClass.Interindustry, Instruction.Verify, 0x00, 0x80, Encoding.ASCII.GetBytes(pin));

    /// <summary>COMPUTE DIGITAL SIGNATURE over the DigestInfo of the challenge's SHA-256.</summary>
    public static CommandApdu Sign(ReadOnlySpan<byte> challenge) =>
        new(CommandClass.Proprietary, Instruction.ComputeDigitalSignature, 0x00, 0x80, [.. Convert.FromHexString("3031300D060960864801650304020105000420"), .. SHA256.HashData(challenge)], 256);

    private static CommandApdu Select(byte file) => Selection.File(file);
}
