using Conformance.Terminal.Disk;

namespace Conformance.Terminal.Delivery;

/// <summary>A folder from which others fetch files: each appears whole or not at all, and none is ever written over.</summary>
internal sealed class ResultFolder(ITerminalDisk disk, string folder)
{
    private const string Unfinished = ".terminal-";

    /// <summary>Makes the folder, and clears away what a killed program left half written.</summary>
    public void Open()
    {
        disk.CreateFolder(folder);
        foreach (var file in disk.Files(folder).Where(file => file.Name.StartsWith(Unfinished, StringComparison.Ordinal)))
        {
            disk.Delete(Path.Combine(folder, file.Name));
        }
    }

    /// <summary>Whether a file of the name lies there.</summary>
    public bool Has(string name) => disk.Exists(Path.Combine(folder, name));

    /// <summary>Puts a file there; false when another one has its name.</summary>
    public bool TryPut(CentreFile file)
    {
        var target = Path.Combine(folder, file.Name);
        if (disk.Exists(target))
        {
            return IsThere(target, file);
        }

        // In the same folder, as that is certainly the same volume; others pass over such names.
        var unfinished = Path.Combine(folder, Unfinished + file.Name + ".part");
        disk.Write(unfinished, file.Bytes);
        if (disk.Move(unfinished, target))
        {
            return true;
        }

        disk.Delete(unfinished);
        return IsThere(target, file);
    }

    private bool IsThere(string target, CentreFile file) => disk.Read(target) is { } there && there.AsSpan().SequenceEqual(file.Bytes.Span);
}
