using Conformance.Fuzzing.Invariants;

namespace Conformance.Fuzzing.Defects;

/// <summary>Mistakes in what opens files and keys, how long, and in secure messaging.</summary>
internal static class AccessDefects
{
    private static readonly string InputSupport = Convert.ToHexString(DfNames.Of(Df.InputSupport));
    private static readonly string Jpki = Convert.ToHexString(DfNames.Of(Df.Jpki));

    private static readonly byte[] Success = [0x90, 0x00];
    private static readonly byte[] Refused = [0x69, 0x82];

    public static IEnumerable<AnswerDefect> All =>
    [
        new("number-opens-by-the-other-number", Invariant.FileNeedsItsCredential, (memory, command, answer) =>
            command is [0x00, 0xB0, 0x81, ..] && answer is [0x69, 0x82] && memory.Verified.Contains(InputSupport + "95") ? [0xFF, .. Success] : answer),
        new("attributes-stay-closed", Invariant.FileOpensByItsCredential, (memory, command, answer) =>
            command is [0x00, 0xB0, 0x82, ..] && memory.Application == InputSupport && answer.Length > 2 ? Refused : answer),
        new("key-signs-without-pin", Invariant.KeyNeedsItsCredential, (memory, command, answer) =>
            command is [0x80, 0x2A, _, 0x97, ..] && answer is [0x69, 0x82] && !memory.EverVerified.Any(place => place.StartsWith(Jpki, StringComparison.Ordinal))
                ? [0x00, .. Success] : answer),
        new("key-stays-closed", Invariant.KeyOpensByItsCredential, (_, command, answer) =>
            command is [0x80, 0x2A, _, 0x97, ..] && answer.Length > 2 ? Refused : answer),
        new("state-survives-reset", Invariant.ResetEndsSecurityState, (memory, command, answer) => Again(memory, command, answer, overReset: true)),
        new("state-survives-selection", Invariant.SelectionEndsSecurityState, (memory, command, answer) => Again(memory, command, answer, overReset: false)),
        new("session-key-without-pin", Invariant.SessionKeyNeedsThePin, (memory, command, answer) =>
            command is [0x80, 0xAE, ..] && answer is [0x69, 0x82] && memory.EverVerified.Count == 0 ? Success : answer),
        new("secure-messaging-without-session", Invariant.SecureMessagingNeedsASession, (_, command, answer) =>
            command[0] == 0x08 && answer is [0x69, 0xFC] ? Success : answer),
        new("secure-answer-garbled", Invariant.SecureAnswerOpens, (_, command, answer) =>
            command is [0x08, 0xB0, ..] && answer.Length > 2 ? [.. answer[..^3], (byte)(answer[^3] ^ 0xFF), .. Success] : answer),
        new("pin-in-token-information", Invariant.SecretStaysInside, (memory, command, answer) =>
            command is [0x00, 0xB0, 0x86, 0x00, ..] && memory.Application == Jpki && answer.Length > 100
                ? [.. answer[..^6], .. memory.Secret("authentication-pin"), .. Success] : answer),
    ];

    /// <summary>Remembers which protected files were open, and answers for them where the card refuses.</summary>
    private static byte[] Again(DefectMemory memory, byte[] command, byte[] answer, bool overReset)
    {
        memory.KeepsOverReset = overReset;
        if (command is not [0x00, 0xB0, 0x81 or 0x82, ..] || memory.Application != InputSupport)
        {
            return answer;
        }

        if (answer.Length > 2)
        {
            memory.Kept.Add(command[2]);
        }

        return answer is [0x69, 0x82] && memory.Verified.Count == 0 && memory.Kept.Count > 0 ? [0xFF, .. Success] : answer;
    }
}
