namespace Conformance.Bench.Pcsc;

/// <summary>
/// The right to put a card into one virtual slot. vpcd serves one client per slot and lets a second one wait without a word
/// (facts/card.md 5), so two runs of the bench agree by a locked file. The lock ends with the process, whatever becomes of it.
/// </summary>
public sealed class VirtualSlotLock : IDisposable
{
    private const UnixFileMode Everybody =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;

    private readonly FileStream _file;

    private VirtualSlotLock(int port, FileStream file)
    {
        Port = port;
        _file = file;
    }

    /// <summary>The port of the slot.</summary>
    public int Port { get; }

    /// <summary>Takes the slot; null with <paramref name="problem"/> when another run has it.</summary>
    public static VirtualSlotLock? TryTake(int port, out string? problem)
    {
        var path = PathOf(port);
        try
        {
            problem = null;
            return new VirtualSlotLock(port, Open(path));
        }
        catch (UnauthorizedAccessException)
        {
            problem = $"Virtual slot port {port} cannot be locked: {path} belongs to another user. Remove the file, or run as that user.";
            return null;
        }
        catch (IOException)
        {
            problem = $"Virtual slot port {port} is taken: another run of the bench holds {path}. Wait for it to end, or use another slot.";
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    internal static string PathOf(int port) => Path.Combine(Path.GetTempPath(), $"conformance-vpcd-{port}.lock");

    // The slot is the machine's, so the file is everybody's: left behind by root it must not keep others out. Made and opened apart,
    // because Linux refuses to "create" another user's file in a shared folder (fs.protected_regular).
    private static FileStream Open(string path)
    {
        if (!OperatingSystem.IsWindows() && !File.Exists(path))
        {
            using (new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite))
            {
                File.SetUnixFileMode(path, Everybody);
            }
        }

        return new(path, OperatingSystem.IsWindows() ? FileMode.OpenOrCreate : FileMode.Open, FileAccess.ReadWrite, FileShare.None);
    }
}
