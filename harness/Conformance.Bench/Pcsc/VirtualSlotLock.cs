namespace Conformance.Bench.Pcsc;

/// <summary>
/// The right to put a card into one virtual slot. vpcd serves one client per slot and lets a second one wait without a word
/// (facts/card.md 5), so two runs of the bench agree by a locked file. The lock ends with the process, whatever becomes of it.
/// </summary>
public sealed class VirtualSlotLock : IDisposable
{
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
        var path = Path.Combine(Path.GetTempPath(), $"conformance-vpcd-{port}.lock");
        try
        {
            problem = null;
            return new VirtualSlotLock(port, new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
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
}
