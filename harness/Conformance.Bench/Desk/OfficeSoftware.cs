using Conformance.Bench.Devices;
using Conformance.Bench.Devices.Software;
using Conformance.Terminal;

namespace Conformance.Bench.Desk;

/// <summary>The software under test at one office, with the folders that it shares with the terminal.</summary>
/// <param name="folders">The folders.</param>
/// <param name="port">The software.</param>
internal class OfficeSoftware(TerminalFolders folders, IReceiptComputer port) : IAsyncDisposable
{
    /// <summary>The folders.</summary>
    public TerminalFolders Folders => folders;

    /// <summary>The software.</summary>
    public IReceiptComputer Port => port;

    /// <summary>How often the terminal looks for a request before it is taken that none comes. What is in this process has written it by then.</summary>
    public virtual int Looks => 1;

    private int _results;

    /// <summary>The number of the next result of the reader, which stands in its name.</summary>
    public virtual int NumberResult() => ++_results;

    /// <summary>Folders that are made for one office and gone with it.</summary>
    public static TerminalFolders MakeFolders() => new(Directory.CreateTempSubdirectory("conformance-").FullName);

    /// <summary>The bench's own: the sample, with or without a defect; nobody for an impostor.</summary>
    public static OfficeSoftware OfBench(DeviceChoice device, TimeProvider time)
    {
        var folders = MakeFolders();
        var isSoftware = device == DeviceChoice.Good || DeviceChoice.Defects.Contains(device.Name);
        return new(folders, isSoftware ? new SampleSoftware(folders.Root, time, device.ReceiptDefect()) : new NoSoftware());
    }

    /// <summary>Waits between two looks.</summary>
    public virtual Task WaitAsync() => Task.CompletedTask;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await port.DisposeAsync().ConfigureAwait(false);
        Clear();
    }

    /// <summary>Takes the folders away.</summary>
    protected virtual void Clear() => Directory.Delete(folders.Root, recursive: true);
}
