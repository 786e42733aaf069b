namespace Conformance.Messages;

/// <summary>Where a message is not as it should be. Never holds what stands there.</summary>
/// <param name="Rule">The id of the rule, for instance "code".</param>
/// <param name="Severity">How sure it is.</param>
/// <param name="Path">Names of elements from the root, parted by "/"; a repeated one with its number in brackets, from 1.</param>
/// <param name="Line">Where it begins, counted from 1.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Source">Where the rule comes from: keys of facts/eligibility.md 0, or a section of it.</param>
public sealed record MessageDeviation(string Rule, Severity Severity, string Path, int Line, string What, string Source)
{
    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Path}, line {Line}: {What} ({Rule}, {Severity}; {Source})");
}
