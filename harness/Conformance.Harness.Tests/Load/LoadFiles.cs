using Conformance.Bench.Fixtures;

namespace Conformance.Harness.Tests.Load;

/// <summary>A folder of its own for files that a test writes, and the repository's traffic.</summary>
public sealed class LoadFiles : IDisposable
{
    public static readonly string Fixtures = Path.Combine(Repository.Root(AppContext.BaseDirectory), "fixtures");

    public static readonly string Traffic = Path.Combine(Fixtures, "traffic", "japan-2024-07.json");

    public static readonly string Profiles = Path.Combine(Fixtures, "traffic", "profiles");

    public string Folder { get; } = Directory.CreateTempSubdirectory("conformance-load-").FullName;

    /// <summary>A copy of a file with one text in it changed.</summary>
    public string Changed(string file, string from, string to)
    {
        var text = File.ReadAllText(file);
        Assert.Contains(from, text, StringComparison.Ordinal);
        return Written(text.Replace(from, to, StringComparison.Ordinal));
    }

    public string Written(string text)
    {
        var file = Path.Combine(Folder, "changed.json");
        File.WriteAllText(file, text);
        return file;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
