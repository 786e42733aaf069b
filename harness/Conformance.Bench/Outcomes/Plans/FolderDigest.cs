using System.Security.Cryptography;
using System.Text;
using Conformance.Bench.Judgement;

namespace Conformance.Bench.Outcomes.Plans;

/// <summary>
/// The digest of files: SHA-256 over one line for each, "path SHA-256", sorted by path. Paths are relative to their folders, with "/"
/// between the parts, so that the same files have the same digest wherever they lie.
/// </summary>
public static class FolderDigest
{
    /// <summary>Of the files of folders, one folder after the other.</summary>
    /// <param name="pattern">Which files, for instance "*.feature".</param>
    /// <param name="folders">The folders, with all that is below them.</param>
    /// <exception cref="BenchFaultException">A file cannot be read.</exception>
    public static string OfFolders(string pattern, params IReadOnlyList<string> folders) => Of(folders.SelectMany(folder => Files(folder, pattern)));

    /// <summary>Of single files, in their order, by their names without folders.</summary>
    /// <exception cref="BenchFaultException">A file cannot be read.</exception>
    public static string OfFiles(params IReadOnlyList<string> files) => Of(files.Select(file => (Path.GetFileName(file), file)));

    /// <summary>Of the files of a folder that are at hand, in the order of their names in it.</summary>
    public static string OfContents(IEnumerable<(string Name, byte[] Content)> files) => OfHashes(files.Select(file => (file.Name, Convert.ToHexStringLower(SHA256.HashData(file.Content)))));

    private static string Of(IEnumerable<(string Name, string Path)> files) => OfHashes(files.Select(file => (file.Name, HashOf(file.Path))));

    private static string OfHashes(IEnumerable<(string Name, string Hash)> files)
    {
        var lines = new StringBuilder();
        foreach (var (name, hash) in files)
        {
            lines.Append(name).Append(' ').Append(hash).Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lines.ToString())));
    }

    private static List<(string Name, string Path)> Files(string folder, string pattern) => Guarded(folder, () =>
        Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories)
            .Select(file => (Name: Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'), Path: file))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .ToList());

    private static string HashOf(string path) => Guarded(path, () =>
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    });

    private static T Guarded<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BenchFaultException(Owner.Configuration, $"{path}: {fault.Message}", "a run's plan has the digest of every file that the run follows from: see who may read it");
        }
    }
}
