using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Conformance.Bench;
using Conformance.Bench.Judgement;

namespace Conformance.Benchmarks.Centre;

/// <summary>The real WireMock of wiremock.org in a Java of its own (harness/wiremock).</summary>
internal sealed class JavaWireMock : IDisposable
{
    private readonly Process _java;

    private JavaWireMock(Process java, Uri address) => (_java, Address) = (java, address);

    public Uri Address { get; }

    /// <summary>Starts it with mappings.</summary>
    /// <param name="root">The repository.</param>
    /// <param name="folder">Where its own files go.</param>
    /// <param name="mappings">Stub mappings, JSON.</param>
    /// <exception cref="BenchFaultException">It cannot be had on this machine.</exception>
    public static async Task<JavaWireMock> StartAsync(string root, string folder, IEnumerable<string> mappings)
    {
        var stubs = Directory.CreateDirectory(Path.Combine(folder, "mappings")).FullName;
        foreach (var (mapping, number) in mappings.Select((mapping, number) => (mapping, number)))
        {
            await File.WriteAllTextAsync(Path.Combine(stubs, string.Create(CultureInfo.InvariantCulture, $"{number}.json")), mapping);
        }

        var jar = await FirstLineAsync(Path.Combine(root, "harness", "wiremock", "install"), [], _ => true);
        using (jar.Process)
        {
            await jar.Process.WaitForExitAsync();
        }

        var java = await FirstLineAsync("java", ["-jar", jar.Line, "--port", "0", "--bind-address", "127.0.0.1", "--root-dir", folder, "--disable-banner"], line => line.StartsWith("port:", StringComparison.Ordinal));
        return new(java.Process, new($"http://127.0.0.1:{java.Line.Split(':')[1].Trim()}/"));
    }

    public void Dispose()
    {
        _java.Kill();
        _java.WaitForExit();
        _java.Dispose();
    }

    private static async Task<(Process Process, string Line)> FirstLineAsync(string program, IEnumerable<string> arguments, Func<string, bool> wanted)
    {
        try
        {
            var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
            while (await process.StandardOutput.ReadLineAsync() is { } line)
            {
                if (wanted(line))
                {
                    return (process, line);
                }
            }

            process.Dispose();
        }
        catch (Win32Exception)
        {
            // Told below, with the same remedy.
        }

        throw new BenchFaultException(Owner.Configuration, $"{program} did not give what the Java WireMock needs", "install Java 11 and npm, and see what harness/wiremock/install says");
    }
}
