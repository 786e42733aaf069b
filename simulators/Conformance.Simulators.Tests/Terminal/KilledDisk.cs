using Conformance.Terminal.Disk;

namespace Conformance.Simulators.Tests.Terminal;

/// <summary>A disk under a program that is killed before its n-th act, or in the middle of it where it is a writing one.</summary>
internal sealed class KilledDisk(ITerminalDisk disk, int killedAt) : ITerminalDisk
{
    public int Acts { get; private set; }

    public bool IsKilled => Acts >= killedAt;

    public IReadOnlyList<FoundFile> Files(string folder) => disk.Files(folder);

    public bool Exists(string file) => disk.Exists(file);

    public byte[]? Read(string file) => disk.Read(file);

    public void Write(string file, ReadOnlyMemory<byte> bytes)
    {
        if (++Acts >= killedAt)
        {
            disk.Write(file, bytes[..(bytes.Length / 2)]);
            throw new KilledException();
        }

        disk.Write(file, bytes);
    }

    public bool Move(string from, string to) => Next() && disk.Move(from, to);

    public void Replace(string from, string to)
    {
        Next();
        disk.Replace(from, to);
    }

    public void CreateFolder(string folder)
    {
        Next();
        disk.CreateFolder(folder);
    }

    public void Delete(string file)
    {
        Next();
        disk.Delete(file);
    }

    private bool Next() => ++Acts < killedAt ? true : throw new KilledException();
}
