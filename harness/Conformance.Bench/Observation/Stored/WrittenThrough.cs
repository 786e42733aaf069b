using Conformance.Bench.Judgement;

namespace Conformance.Bench.Observation.Stored;

/// <summary>Files of lines that must outlive this process however that ends.</summary>
internal static class WrittenThrough
{
    /// <summary>A new file without a buffer of its own: one write of the writer is one write to the system. Readers are not kept out.</summary>
    public static FileStream Open(string path) =>
        new(path, new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Share = FileShare.ReadWrite, BufferSize = 0 });

    /// <summary>Does something to a file.</summary>
    /// <exception cref="BenchFaultException">The file cannot be made or written.</exception>
    public static void Guarded(string path, string hint, Action write) => Guarded(path, hint, () =>
    {
        write();
        return true;
    });

    /// <inheritdoc cref="Guarded(string, string, Action)"/>
    public static T Guarded<T>(string path, string hint, Func<T> write)
    {
        try
        {
            return write();
        }
        // .NET has the last of them for EFBIG: a file that may not grow, by a quota or by its file system.
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException)
        {
            throw new BenchFaultException(Owner.Configuration, $"{path}: {fault.Message}", hint);
        }
    }
}
