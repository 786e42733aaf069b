using System.Security.Cryptography;
using Conformance.Bench;
using Conformance.Bench.Judgement;

namespace Conformance.Certification.Bundles;

/// <summary>The files of a bundle, by their paths in it with "/" between the parts.</summary>
/// <param name="folder">The bundle's folder.</param>
internal sealed class BundleFiles(string folder)
{
    /// <summary>The folder.</summary>
    public string Folder => folder;

    /// <summary>Every file, in the order of their names; none when there is no folder.</summary>
    public IReadOnlyList<string> Names() => !Directory.Exists(folder) ? [] :
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Where a file lies.</summary>
    public string PathOf(string name) => Path.Combine(folder, name);

    /// <summary>The bytes of a file; null when it is not there.</summary>
    /// <exception cref="BenchFaultException">It is there and cannot be read.</exception>
    public byte[]? Read(string name)
    {
        var path = PathOf(name);
        return File.Exists(path) ? Guarded(path, () => File.ReadAllBytes(path)) : null;
    }

    /// <summary>Writes a file, its folders included.</summary>
    /// <exception cref="BenchFaultException">It cannot be written.</exception>
    public void Write(string name, byte[] content)
    {
        var path = PathOf(name);
        Guarded(path, () =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, content);
            return true;
        });
    }

    /// <summary>Deletes a file.</summary>
    /// <exception cref="BenchFaultException">It cannot be deleted.</exception>
    public void Delete(string name) => Guarded(PathOf(name), () =>
    {
        File.Delete(PathOf(name));
        return true;
    });

    /// <summary>The digest of bytes, in lower-case hexadecimal.</summary>
    public static string DigestOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private static T Guarded<T>(string path, Func<T> access)
    {
        try
        {
            return access();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BenchFaultException(Owner.Configuration, $"{path}: {fault.Message}", "check the path and who may use it");
        }
    }
}
