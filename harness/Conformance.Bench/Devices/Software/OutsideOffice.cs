using Conformance.Bench.Desk;
using Conformance.Bench.Judgement;
using Conformance.Terminal;

namespace Conformance.Bench.Devices.Software;

/// <summary>Somebody's own software with the folders that it shares with the terminal: it works beside the bench, so that the terminal waits for what it sends.</summary>
internal sealed class OutsideOffice(TerminalFolders folders, IReceiptComputer port, TimeProvider clock, Func<int> numbers) : OfficeSoftware(folders, port)
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);
    private readonly HashSet<string> _found = [.. Files(folders)];

    /// <summary>Whether the folders are the software's own, and stay: what the scenario left there is taken away.</summary>
    public bool IsLasting { get; init; }

    public override int Looks => (int)(SoftwareProcess.Patience / BetweenLooks);

    /// <summary>Makes the folders where they are missing.</summary>
    public static void Make(TerminalFolders folders) => Guarded(folders, () =>
    {
        foreach (var folder in new[] { folders.Requests, folders.Results, folders.Face })
        {
            Directory.CreateDirectory(folder);
        }
    });

    public override int NumberResult() => numbers();

    public override Task WaitAsync() => Task.Delay(BetweenLooks, clock);

    protected override void Clear() => Guarded(Folders, ClearAll);

    private void ClearAll()
    {
        if (!IsLasting)
        {
            Directory.Delete(Folders.Root, recursive: true);
            return;
        }

        foreach (var file in Files(Folders).Where(file => !_found.Contains(file)).ToList())
        {
            File.Delete(file);
        }

        if (Directory.Exists(Folders.Journal))
        {
            Directory.Delete(Folders.Journal, recursive: true);
        }
    }

    private static IEnumerable<string> Files(TerminalFolders folders) =>
        new[] { folders.Requests, folders.Results, folders.Face }.Where(Directory.Exists).SelectMany(Directory.EnumerateFiles);

    private static void Guarded(TerminalFolders folders, Action act)
    {
        try
        {
            act();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BenchFaultException(Owner.Configuration, $"{folders.Root}: {fault.Message}", "let this user read and write req, res and face there");
        }
    }
}
