namespace Conformance.Fuzzing.Defects;

/// <summary>All mistakes that the fuzzer must find, at least one for each invariant.</summary>
public static class AnswerDefects
{
    /// <summary>By name, in a fixed order.</summary>
    public static IReadOnlyList<AnswerDefect> All { get; } = [.. FormDefects.All, .. CounterDefects.All, .. AccessDefects.All];
}
