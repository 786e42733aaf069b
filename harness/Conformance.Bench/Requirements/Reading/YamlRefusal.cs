namespace Conformance.Bench.Requirements.Reading;

/// <summary>Why a text is not taken for plain YAML.</summary>
/// <param name="Line">From 1.</param>
/// <param name="What">What is wrong there.</param>
/// <param name="ToDo">How to mend it.</param>
internal sealed record YamlRefusal(int Line, string What, string ToDo);
