using System.Text;
using Conformance.Simulators.Tests.Reader;
using Conformance.Terminal;
using Conformance.Terminal.Disk;

namespace Conformance.Simulators.Tests.Terminal;

/// <summary>A terminal over a folder of its own, on a clock that moves when told, with a centre that counts.</summary>
internal sealed class TerminalBench : ITerminalObserver, IDisposable
{
    public const string Request = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n<XmlMsg><MessageHeader><ArbitraryFileIdentifier>F1</ArbitraryFileIdentifier></MessageHeader><MessageBody/></XmlMsg>\n";

    // In memory where the system has such a folder: making a file on some disks costs a millisecond.
    private const string Memory = "/dev/shm";

    private readonly string _folder = Directory.Exists(Memory)
        ? Directory.CreateDirectory(Path.Combine(Memory, Path.GetRandomFileName())).FullName
        : Directory.CreateTempSubdirectory("conformance-").FullName;

    public TerminalBench(AnswerDelay delay = default, Func<ITerminalDisk, ITerminalDisk>? disk = null, ExchangeSeal? seal = null)
    {
        Options = new("1312345678") { Delay = delay, Seal = seal ?? ExchangeSeal.None };
        Folders = new(_folder);
        Terminal = Restart(disk);
    }

    public TerminalOptions Options { get; }

    public TerminalFolders Folders { get; }

    public ManualTime Time { get; } = new(new(2025, 3, 3, 0, 0, 0, TimeSpan.Zero));

    public CountingCentre Centre { get; } = new();

    public List<TerminalNote> Notes { get; } = [];

    public ReceptionTerminal Terminal { get; private set; }

    /// <summary>Another terminal over the same folders, as after a kill.</summary>
    public ReceptionTerminal Restart(Func<ITerminalDisk, ITerminalDisk>? disk = null)
    {
        var real = new TerminalDisk(writesThrough: false);
        Terminal = new(Folders, Options, Centre, Time, new Random(1), this, disk?.Invoke(real) ?? real);
        Terminal.Start();
        return Terminal;
    }

    public void Told(TerminalNote note) => Notes.Add(note);

    public string Put(string name, string content = Request)
    {
        var file = Path.Combine(Folders.Requests, name);
        File.WriteAllText(file, content, new UTF8Encoding(false));
        return file;
    }

    public string? Answer(string name) => Path.Combine(Folders.Results, name) is var file && File.Exists(file) ? File.ReadAllText(file) : null;

    /// <summary>Takes an answer away, as a receipt computer does.</summary>
    public string Fetch(string name)
    {
        var answer = Answer(name)!;
        File.Delete(Path.Combine(Folders.Results, name));
        return answer;
    }

    public string[] Names(string folder) => [.. Directory.GetFiles(folder).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    public Task StepAsync() => Terminal.StepAsync();

    public async Task StepAfterAsync(TimeSpan span)
    {
        Time.Advance(span);
        await StepAsync();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
