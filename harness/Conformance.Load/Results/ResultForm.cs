namespace Conformance.Load.Results;

/// <summary>A result in a file. The verdict is there for whoever reads the file; it is computed again when it is read back.</summary>
internal sealed record ResultForm(string Format, LoadPlan Plan, IReadOnlyList<int> Parts, DateTimeOffset StartedAt, IReadOnlyList<string> Stopped, LoadVerdict Verdict, FiguresForm Figures);
