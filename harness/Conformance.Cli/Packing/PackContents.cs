namespace Conformance.Cli.Packing;

/// <summary>
/// What a laboratory without a network needs: the program as it was built, the runtime that it runs on here, the libraries of both, features,
/// fixtures and what is written about them. It lies as in a clone, so that every command in the README is the same.
/// </summary>
internal sealed class PackContents(string root, string program, RunningRuntime runtime, SharedLibraries libraries, string cascades)
{
    private const string Launcher = "launcher.sh";

    private static readonly string[] Sources = [".cs", ".csproj"];

    /// <summary>Every file, by name.</summary>
    /// <exception cref="Bench.BenchFaultException">Something of it is not on this machine.</exception>
    public IReadOnlyList<PackedFile> Files() =>
    [
        .. Program().Concat(Documents()).Concat(runtime.Files("runtime")).Concat(Libraries()).Concat(Cascades())
            .OrderBy(file => file.Name, StringComparer.Ordinal),
    ];

    private IEnumerable<PackedFile> Program() =>
    [
        new("harness/conformance", Path.Combine(program, Launcher), IsProgram: true),
        .. Below(program, "program").Where(file => file.Name != $"program/{Launcher}" && !file.Name.EndsWith(".pdb", StringComparison.Ordinal)),
    ];

    private IEnumerable<PackedFile> Documents() =>
    [
        new("README.md", Path.Combine(root, "README.md")),
        .. Below(Path.Combine(root, "features"), "features").Concat(Below(Path.Combine(root, "fixtures"), "fixtures")).Where(file => !Sources.Contains(Path.GetExtension(file.Name))),
        .. Below(Path.Combine(root, "harness"), "harness").Concat(Below(Path.Combine(root, "simulators"), "simulators")).Where(file => IsDocument(file.Name)),
    ];

    private IEnumerable<PackedFile> Libraries() => libraries.Of(
        [.. Directory.EnumerateFiles(program, "*.so"), .. runtime.Opened.Select(libraries.Installed)])
        .Select(library => new PackedFile($"libraries/{library.Name}", library.Path));

    private IEnumerable<PackedFile> Cascades() =>
        Below(cascades, "program/haarcascades").Where(file => Path.GetFileName(file.Name) is "haarcascade_frontalface_alt2.xml" or "haarcascade_eye.xml");

    private static bool IsDocument(string name) =>
        name.EndsWith(".md", StringComparison.Ordinal) || name.EndsWith(".schema.json", StringComparison.Ordinal) || name.EndsWith(".openapi.json", StringComparison.Ordinal);

    private static IEnumerable<PackedFile> Below(string folder, string name) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => new PackedFile($"{name}/{Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/')}", file));
}
