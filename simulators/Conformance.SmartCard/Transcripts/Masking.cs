using System.Security.Cryptography;
using Conformance.SmartCard.MyNumber;

namespace Conformance.SmartCard.Transcripts;

/// <summary>
/// What a transcript never gets to hold. Data fields of commands are kept where they are known to name or challenge something, and
/// nowhere else; answers are kept by what may be told of the file that they come from, and not where that file is unknown.
/// </summary>
/// <param name="origin">Where the card comes from.</param>
/// <param name="key">Key of the masked answers' hashes, at least 16 bytes. No file holds it: with it, twelve digits could be tried out.</param>
public sealed class Masking(CardOrigin origin, ReadOnlyMemory<byte> key)
{
    private const int HashDigits = 32;
    private const int KeyDigits = 8;

    /// <summary>The hashes of two transcripts can be compared when this is the same in both.</summary>
    public string KeyId { get; } = Digits(key.Span, "which key"u8, KeyDigits);

    /// <summary>Where the card comes from.</summary>
    public CardOrigin Origin => origin;

    /// <summary>HMAC-SHA-256 of an answer that is not kept.</summary>
    internal string HashOf(ReadOnlySpan<byte> answer) => Digits(key.Span, answer, HashDigits);

    /// <summary>Whether a command's data field may be kept. A PIN in the wrong command is a PIN still.</summary>
    internal static bool MayKeepData(in CommandView command) => !IsSecured(command) && !SecretForm.MayBe(command.Data) && command.Ins switch
    {
        Instruction.Select => command.Data.Length <= Selection.LongestName,
        Instruction.ComputeDigitalSignature or Instruction.TerminalCertificate => command.Cla == CommandClass.Proprietary,
        Instruction.InternalAuthenticate => command.Cla == CommandClass.Interindustry,
        _ => false,
    };

    /// <summary>Whether an answer's data field may be kept.</summary>
    internal bool MayKeepAnswer(in CommandView command, CardPosition position, ReadOnlySpan<byte> answer) =>
        !IsSecured(command) && !HoldsNumber(answer) && command.Ins switch
        {
            Instruction.Select or Instruction.GetChallenge => true,
            Instruction.ReadBinary or Instruction.ReadRecord => MayTell(position.Application, position.FileOf(command)),
            Instruction.ComputeDigitalSignature or Instruction.InternalAuthenticate or Instruction.GetData or Instruction.GetDataOdd => origin == CardOrigin.Simulated,
            _ => false,
        };

    private bool MayTell(ApplicationIdentifier? application, int? file) =>
        application is not null && file is { } id && FileMap.Find(application, id)?.Content switch
        {
            ContentClass.Open => true,
            ContentClass.Personal => origin == CardOrigin.Simulated,
            _ => false,
        };

    // Bits 4 and 3 of an interindustry class, and 08 and 0C of this card (facts/card.md 2.5): data and answer are cryptograms.
    private static bool IsSecured(in CommandView command) => (command.Cla & 0x0C) != 0;

    // FF10 0C and twelve digits are the individual number wherever they come from (facts/card.md 3.2).
    private static bool HoldsNumber(ReadOnlySpan<byte> answer) => answer.IndexOf((ReadOnlySpan<byte>)[0xFF, 0x10, 0x0C]) >= 0;

    private static string Digits(ReadOnlySpan<byte> key, ReadOnlySpan<byte> text, int digits) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(key, text))[..digits];
}
