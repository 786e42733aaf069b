namespace Conformance.Bench.Explaining;

/// <summary>One thing that holds for a person on a day.</summary>
/// <param name="Rule">Id of its words in explanations.json.</param>
/// <param name="Values">What is put into the words.</param>
public sealed record Explained(string Rule, params IReadOnlyList<string> Values);
