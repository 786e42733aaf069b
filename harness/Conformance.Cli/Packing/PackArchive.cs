using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Conformance.Cli.Packing;

/// <summary>
/// Writes a pack: one folder "conformance", names in order, no owner and no time of this machine, so that the same build on the same
/// system gives the same bytes. SHA256SUMS in it is what "sha256sum --check" reads.
/// </summary>
internal static class PackArchive
{
    public const string Folder = "conformance";
    public const string Sums = "SHA256SUMS";

    private const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode Startable = Readable | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>Writes it.</summary>
    /// <param name="target">Where to; stays open.</param>
    /// <param name="files">What.</param>
    /// <param name="compressed">Whether as gzip.</param>
    public static void Write(Stream target, IReadOnlyList<PackedFile> files, bool compressed)
    {
        using var packed = compressed ? new GZipStream(target, CompressionLevel.Optimal, leaveOpen: true) : null;
        using var tar = new TarWriter(packed ?? target, TarEntryFormat.Ustar, leaveOpen: true);
        foreach (var file in files)
        {
            using var content = File.OpenRead(file.Source);
            tar.WriteEntry(Entry(file.Name, content, file.IsProgram ? Startable : Readable));
        }

        using var sums = new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(files.Select(SumLine))));
        tar.WriteEntry(Entry(Sums, sums, Readable));
    }

    private static UstarTarEntry Entry(string name, Stream content, UnixFileMode mode) => new(TarEntryType.RegularFile, $"{Folder}/{name}")
    {
        DataStream = content,
        Mode = mode,
        ModificationTime = DateTimeOffset.UnixEpoch,
    };

    private static string SumLine(PackedFile file)
    {
        using var content = File.OpenRead(file.Source);
        return $"{Convert.ToHexStringLower(SHA256.HashData(content))}  {file.Name}\n";
    }
}
