using Conformance.Bench.Fixtures;
using Conformance.Harness.Tests.OpenSc;

namespace Conformance.Harness.Tests.Cli;

/// <summary>The real program in a process of its own, with a folder of its own that is gone afterwards.</summary>
public sealed class CommandLine : IDisposable
{
    /// <summary>An empty folder; results go there.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("conformance-").FullName;

    internal static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "conformance.dll");

    /// <summary>The repository's own folders.</summary>
    internal static string Root { get; } = Repository.Root(AppContext.BaseDirectory);

    internal string Results => Path.Combine(Folder, "results");

    internal Task<ToolOutcome> RunAsync(params string[] arguments) => new ExternalTool().RunAsync("dotnet", [Program, .. arguments]);

    internal Task<ToolOutcome> RunScenariosAsync(params string[] arguments) => RunAsync(["run", "--results", Results, .. arguments]);

    /// <summary>A copy of the fixtures that a test may spoil.</summary>
    internal string CopyOfFixtures()
    {
        var copy = Path.Combine(Folder, "fixtures");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Root, "fixtures"), "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(Path.Combine(Root, "fixtures"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    /// <summary>A feature folder with one file.</summary>
    internal string FeatureFolder(string text)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Folder, "features")).FullName;
        File.WriteAllText(Path.Combine(folder, "one.feature"), text);
        return folder;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
