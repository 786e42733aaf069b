namespace Conformance.Terminal.Disk;

/// <summary>The disk itself.</summary>
/// <param name="writesThrough">Whether what is written outlives a power cut; tests that write thousands of files do without.</param>
internal sealed class TerminalDisk(bool writesThrough = true) : ITerminalDisk
{
    public IReadOnlyList<FoundFile> Files(string folder) =>
    [
        .. new DirectoryInfo(folder).EnumerateFiles().Select(Found).OfType<FoundFile>().OrderBy(file => file.ChangedUtc).ThenBy(file => file.Name, StringComparer.Ordinal),
    ];

    public bool Exists(string file) => File.Exists(file);

    public byte[]? Read(string file)
    {
        try
        {
            // A pipe has no length, and whoever opens one waits for its writer.
            if (new FileInfo(file) is { Exists: true, Length: 0 })
            {
                return [];
            }

            // Sharing with readers alone: whoever writes still, or holds it locked, makes this fail where the system can tell.
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read);
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    public void Write(string file, ReadOnlyMemory<byte> bytes)
    {
        using var stream = new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.None);
        stream.Write(bytes.Span);
        stream.Flush(writesThrough);
    }

    public bool Move(string from, string to)
    {
        try
        {
            File.Move(from, to);
            return true;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
        catch (IOException) when (File.Exists(to))
        {
            return false;
        }
    }

    public void Replace(string from, string to) => File.Move(from, to, overwrite: true);

    public void CreateFolder(string folder) => Directory.CreateDirectory(folder);

    public void Delete(string file) => File.Delete(file);

    // A file that goes while it is listed has no length any more.
    private static FoundFile? Found(FileInfo file)
    {
        try
        {
            return new(file.Name, file.Length, file.LastWriteTimeUtc);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }
}
