namespace Conformance.Terminal.Disk;

/// <summary>
/// What a terminal does to a disk, each act whole or not at all but for writing. Any may throw <see cref="IOException"/> (locked, full) or
/// <see cref="UnauthorizedAccessException"/>, and the program may be killed between any two.
/// </summary>
internal interface ITerminalDisk
{
    /// <summary>The files of a folder, oldest change first.</summary>
    IReadOnlyList<FoundFile> Files(string folder);

    /// <summary>Whether a file is there.</summary>
    bool Exists(string file);

    /// <summary>A whole file; null when it is gone. A file that somebody holds locked or open for writing throws where the system can tell.</summary>
    byte[]? Read(string file);

    /// <summary>Writes a new file, through to the disk.</summary>
    void Write(string file, ReadOnlyMemory<byte> bytes);

    /// <summary>Gives a file another name or place; false when it is gone, or the place taken.</summary>
    bool Move(string from, string to);

    /// <summary>Gives a file of the terminal's own another name, over whatever has it.</summary>
    void Replace(string from, string to);

    /// <summary>Makes a folder and those above it.</summary>
    void CreateFolder(string folder);

    /// <summary>Deletes a file if it is there.</summary>
    void Delete(string file);
}
