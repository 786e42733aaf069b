using Conformance.Fuzzing.Invariants;

namespace Conformance.Fuzzing.Defects;

/// <summary>Mistakes in VERIFY and in its retry counters.</summary>
internal static class CounterDefects
{
    private static readonly byte[] Success = [0x90, 0x00];

    public static IEnumerable<AnswerDefect> All =>
    [
        new("counter-rises-on-read", Invariant.CounterNeverRises, (memory, command, answer) =>
        {
            memory.Count = command[1] == 0xB0 && answer.Length > 2 ? 1 : memory.Count;
            return IsQuery(command) && answer is [0x63, < 0xC5 and var tries] && memory.Count == 1 ? [0x63, (byte)(tries + 1)] : answer;
        }),
        new("query-spends-a-try", Invariant.CounterFallsByWrongDataOnly, (memory, command, answer) =>
            IsQuery(command) && answer is [0x63, > 0xC0 and var tries] && ++memory.Count > 2 ? [0x63, (byte)(tries - 1)] : answer),
        new("wrong-data-cost-nothing", Invariant.WrongDataCostATry, (_, command, answer) =>
            !IsQuery(command) && answer is [0x63, > 0xC0 and var tries] ? [0x63, (byte)(tries + 1)] : answer),
        new("wrong-data-verify", Invariant.WrongDataNeverVerify, (_, command, answer) =>
            !IsQuery(command) && answer is [0x63, > 0xC0] ? Success : answer),
        new("right-data-refused-later", Invariant.RightDataVerify, (memory, command, answer) =>
            command is [0x00, 0x20, 0x00, _, > 0, ..] && answer is [0x90, 0x00] && ++memory.Count > 2 ? [0x69, 0x82] : answer),
        new("blocked-pin-verifies", Invariant.BlockedStaysBlocked, (memory, command, answer) =>
            command is [0x00, 0x20, 0x00, 0x98, ..] && answer is [0x69, 0x84] ? Success : answer),
        new("query-says-verified", Invariant.QueryIsAnswered, (memory, command, answer) =>
            command is [0x00, 0x20, 0x00, 0x98] && memory.Verified.Contains(memory.Application + "98") ? Success : answer),
        new("change-without-verify", Invariant.ChangeNeedsVerification, (_, command, answer) =>
            command is [0x00, 0x24, ..] or [0x80, 0x32, ..] && answer is [0x69, 0x82] ? Success : answer),
    ];

    private static bool IsQuery(byte[] command) => command is [0x00, 0x20, 0x00, _];
}
