using Conformance.Fuzzing.Invariants;

namespace Conformance.Fuzzing.Defects;

/// <summary>Mistakes in the form of answers, and in what is taken for a command.</summary>
internal static class FormDefects
{
    private static readonly byte[] Success = [0x90, 0x00];

    public static IEnumerable<AnswerDefect> All =>
    [
        new("throws-for-sfi-zero", Invariant.EveryCommandIsAnswered, (_, command, answer) =>
            command is [0x00, 0xB0, 0x80, ..] ? throw new InvalidOperationException("a defect") : answer),
        new("unlisted-status-word", Invariant.StatusWordIsListed, (_, _, answer) => answer is [0x6A, 0x83] ? [0x6A, 0x8F] : answer),
        new("data-beside-refusal", Invariant.RefusalHasNoData, (_, _, answer) => answer is [0x69, 0x82] ? [0x00, .. answer] : answer),
        new("le-ignored", Invariant.AnswerFitsLe, (_, command, answer) =>
            command is [0x00, 0xB0, _, _, 0x04] && answer.Length == 6 ? [0x00, .. answer] : answer),
        new("select-gives-data", Invariant.OnlyReadersGetData, (_, command, answer) =>
            command is [0x00, 0xA4, 0x04, 0x0C, ..] && answer is [0x90, 0x00] ? [0x6F, 0x00, .. answer] : answer),
        new("malformed-accepted", Invariant.MalformedIsRefused, (_, command, answer) =>
            command.Length > 5 && command[4] == 0xFE && answer is [0x67, 0x00] ? Success : answer),
        new("unknown-instruction-accepted", Invariant.UnknownIsRefused, (_, _, answer) => answer is [0x6D, 0x00] ? Success : answer),
        new("foreign-application-selected", Invariant.ForeignApplicationIsRefused, (_, command, answer) =>
            command is [0x00, 0xA4, 0x04, 0x0C, ..] && answer is [0x6A, 0x82] ? Success : answer),
        new("application-lost", Invariant.OwnApplicationIsSelected, (memory, command, answer) =>
            command is [0x00, 0xA4, 0x04, 0x0C, 0x0A, ..] && answer is [0x90, 0x00] && ++memory.Count > 3 ? [0x6A, 0x82] : answer),
        new("short-challenge", Invariant.ChallengeIsAsLongAsAsked, (_, command, answer) =>
            command is [0x00, 0x84, ..] && answer.Length > 3 ? answer[1..] : answer),
        new("objects-everywhere", Invariant.ObjectsAtPowerOnOnly, (_, command, answer) =>
            command is [0x00, 0xCA, 0x00, 0xF0, ..] && answer is [0x6A, 0x88] ? [0x39, .. Success] : answer),
    ];
}
