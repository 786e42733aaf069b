using Conformance.Terminal.Disk;

namespace Conformance.Simulators.Tests.Terminal;

/// <summary>A disk that may be full, and on which others move files at the worst moment.</summary>
internal sealed class TroubledDisk(ITerminalDisk disk) : ITerminalDisk
{
    public bool IsFull { get; set; }

    /// <summary>Runs before a file is read.</summary>
    public Action<string> BeforeRead { get; set; } = _ => { };

    /// <summary>Runs before a file is moved.</summary>
    public Action<string> BeforeMove { get; set; } = _ => { };

    public IReadOnlyList<FoundFile> Files(string folder) => disk.Files(folder);

    public bool Exists(string file) => disk.Exists(file);

    public byte[]? Read(string file)
    {
        BeforeRead(file);
        return disk.Read(file);
    }

    public void Write(string file, ReadOnlyMemory<byte> bytes)
    {
        if (IsFull)
        {
            // A full disk takes a part and no more.
            disk.Write(file, bytes[..(bytes.Length / 2)]);
            throw new IOException("No space left on device");
        }

        disk.Write(file, bytes);
    }

    public bool Move(string from, string to)
    {
        BeforeMove(from);
        return disk.Move(from, to);
    }

    public void Replace(string from, string to) => disk.Replace(from, to);

    public void CreateFolder(string folder) => disk.CreateFolder(folder);

    public void Delete(string file) => disk.Delete(file);
}
