using System.Diagnostics;
using Conformance.Bench.Fixtures;

namespace Conformance.Harness.Tests.Devices;

/// <summary>The small reader in Python, in a process of its own that ends with this.</summary>
internal sealed class SmallReader : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);
    private readonly Process _process;

    private SmallReader(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    public static async Task<SmallReader> StartAsync(params string[] arguments)
    {
        var root = Repository.Root(AppContext.BaseDirectory);
        var script = Path.Combine(root, "harness", "Conformance.Harness.Tests", "Devices", "small_reader.py");
        var process = Process.Start(new ProcessStartInfo("python3", [script, Path.Combine(root, "fixtures", "personas", "taro.json"), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        using var limit = new CancellationTokenSource(Limit);
        var line = await process.StandardOutput.ReadLineAsync(limit.Token);
        Assert.NotNull(line);
        return new(process, new(line));
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        using var limit = new CancellationTokenSource(Limit);
        await _process.WaitForExitAsync(limit.Token);
        _process.Dispose();
    }
}
