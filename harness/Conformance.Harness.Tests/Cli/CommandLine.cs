using Conformance.Bench.Fixtures;
using Conformance.Harness.Tests.OpenSc;

namespace Conformance.Harness.Tests.Cli;

/// <summary>The real program in a process of its own, with a folder of its own that is gone afterwards.</summary>
public sealed class CommandLine : IDisposable
{
    /// <summary>An empty folder; results go there.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("conformance-").FullName;

    /// <summary>The program as the script starts it: where it was built, and not the copy of it that lies beside the tests.</summary>
    internal static string Program { get; } = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "Conformance.Cli", "debug", "conformance.dll"));

    private static string ProgramFolder => Path.GetDirectoryName(Program)!;

    /// <summary>The repository's own folders.</summary>
    internal static string Root { get; } = Repository.Root(AppContext.BaseDirectory);

    internal string Results => Path.Combine(Folder, "results");

    internal Task<ToolOutcome> RunAsync(params string[] arguments) => RunProgramAsync(Program, arguments);

    internal Task<ToolOutcome> RunProgramAsync(string program, params string[] arguments) => new ExternalTool().RunAsync("dotnet", [program, .. arguments]);

    internal Task<ToolOutcome> RunScenariosAsync(params string[] arguments) => RunAsync(["run", "--results", Results, .. arguments]);

    /// <summary>A copy of the fixtures that a test may spoil.</summary>
    internal string CopyOfFixtures() => Copy(Path.Combine(Root, "fixtures"), "*", "fixtures");

    /// <summary>A copy of the catalogue alone: no features.</summary>
    internal string CopyOfCatalogue() => Copy(Path.Combine(Root, "features", "requirements"), "*.yaml", "catalogue");

    /// <summary>A copy of the whole program in the folder, where nothing of the repository lies above it.</summary>
    internal string CopyOfProgram()
    {
        var alone = Directory.CreateDirectory(Path.Combine(Folder, "alone")).FullName;
        foreach (var file in Directory.EnumerateFiles(ProgramFolder))
        {
            File.Copy(file, Path.Combine(alone, Path.GetFileName(file)));
        }

        return Path.Combine(alone, "conformance.dll");
    }

    /// <summary>Makes the folder a repository to programs in it: features, with their catalogue, and fixtures.</summary>
    internal void MakeRepository()
    {
        CopyOfFixtures();
        Copy(Path.Combine(Root, "features"), "*.feature", "features");
        Copy(Path.Combine(Root, "features", "requirements"), "*.*", Path.Combine("features", "requirements"));
    }

    /// <summary>A repository of its own with one of the features, so that what the program keeps there is stale.</summary>
    /// <returns>The program in it.</returns>
    internal string CloneWith(string feature)
    {
        var clone = Path.Combine(Folder, "clone");
        CopyTo(clone, Path.Combine(Root, "features", feature), Root);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Root, "features", "requirements"), "*", SearchOption.AllDirectories))
        {
            CopyTo(clone, file, Root);
        }

        foreach (var file in Directory.EnumerateFiles(Path.Combine(Root, "fixtures"), "*", SearchOption.AllDirectories))
        {
            CopyTo(clone, file, Root);
        }

        foreach (var file in Directory.EnumerateFiles(ProgramFolder, "*", SearchOption.AllDirectories))
        {
            CopyTo(Path.Combine(clone, "bin"), file, ProgramFolder);
        }

        return Path.Combine(clone, "bin", "conformance.dll");
    }

    private static void CopyTo(string folder, string file, string from)
    {
        var target = Path.Combine(folder, Path.GetRelativePath(from, file));
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(file, target);
    }

    /// <summary>A feature folder with one file.</summary>
    internal string FeatureFolder(string text)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Folder, "features")).FullName;
        File.WriteAllText(Path.Combine(folder, "one.feature"), text);
        return folder;
    }

    /// <summary>A trace of somebody else's.</summary>
    internal string Trace(string text)
    {
        var file = Path.Combine(Folder, "trace");
        File.WriteAllText(file, text);
        return file;
    }

    private string Copy(string source, string pattern, string name)
    {
        var copy = Path.Combine(Folder, name);
        foreach (var file in Directory.EnumerateFiles(source, pattern, SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
