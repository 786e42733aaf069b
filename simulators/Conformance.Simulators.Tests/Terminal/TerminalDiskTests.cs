using System.Diagnostics;
using Conformance.Terminal.Disk;

namespace Conformance.Simulators.Tests.Terminal;

public sealed class TerminalDiskTests : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);
    private readonly string _folder = Directory.CreateTempSubdirectory("conformance-disk-").FullName;
    private readonly TerminalDisk _disk = new(writesThrough: false);

    [Fact]
    public async Task A_pipe_is_read_as_empty_and_nobody_waits_for_its_writer()
    {
        var pipe = Path.Combine(_folder, "OQSsiquc01req_1.xml");
        using (var mkfifo = Process.Start("mkfifo", [pipe]))
        {
            await mkfifo.WaitForExitAsync().WaitAsync(Limit);
        }

        Assert.Equal(["OQSsiquc01req_1.xml"], _disk.Files(_folder).Select(file => file.Name));
        Assert.Equal(0, (await Task.Run(() => _disk.Read(pipe)).WaitAsync(Limit))?.Length);
    }

    [Fact]
    public void What_is_gone_is_told_from_what_is_empty()
    {
        File.WriteAllBytes(Path.Combine(_folder, "empty"), []);
        File.WriteAllBytes(Path.Combine(_folder, "full"), [1, 2]);

        Assert.Equal(0, _disk.Read(Path.Combine(_folder, "empty"))?.Length);
        Assert.True(_disk.Read(Path.Combine(_folder, "full")) is [1, 2]);
        Assert.Null(_disk.Read(Path.Combine(_folder, "gone")));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
