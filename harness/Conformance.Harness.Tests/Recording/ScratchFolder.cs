using Conformance.Bench.Outcomes.Plans;
using Conformance.Steps.Recording;

namespace Conformance.Harness.Tests.Recording;

/// <summary>A results folder that is gone afterwards.</summary>
internal sealed class ScratchFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("conformance-").FullName;

    public EvidenceFolder Begin(RunPlan plan) => EvidenceFolder.Begin(Path, plan);

    public EvidenceFolder Continue(RunPlan plan) => EvidenceFolder.Continue(Path, plan);

    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>The files of a part of it, by their names, in order.</summary>
    public IReadOnlyList<(string Name, string Text)> Files(string part) =>
        [.. Directory.EnumerateFiles(File(part)).Order(StringComparer.Ordinal).Select(file => (System.IO.Path.GetFileName(file), System.IO.File.ReadAllText(file)))];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
