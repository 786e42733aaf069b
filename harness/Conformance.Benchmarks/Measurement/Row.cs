namespace Conformance.Benchmarks.Measurement;

/// <summary>One line of the table.</summary>
internal sealed record Row(string What, double Figure, string Unit, Ratio? Ratio = null);
