using System.Diagnostics;
using Conformance.Simulators.Tests.CardSimulator;
using Xunit.Sdk;

namespace Conformance.Simulators.Tests.Authority.Mappings;

/// <summary>The real WireMock of wiremock.org in a Java of its own, serving a folder.</summary>
internal sealed class JavaWireMock : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly Process _java;

    private JavaWireMock(Process java, Uri address) => (_java, Address) = (java, address);

    public Uri Address { get; }

    /// <summary>Starts it; a machine without Java or npm is told what is missing.</summary>
    public static async Task<JavaWireMock> StartAsync(string folder)
    {
        var install = OtherProgram.Run(Path.Combine(FixtureFolders.Root(), "harness", "wiremock", "install"));
        Assert.True(install.ExitCode == 0, install.Output);
        string[] arguments = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", install.Output.Split('\n')[0], "--port", "0", "--bind-address", "127.0.0.1", "--root-dir", folder, "--disable-banner", "--no-request-journal"];
        var java = Process.Start(new ProcessStartInfo("java", arguments) { RedirectStandardOutput = true })!;
        using var limit = new CancellationTokenSource(Limit);
        while (await java.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            if (line.StartsWith("port:", StringComparison.Ordinal))
            {
                return new(java, new($"http://127.0.0.1:{line.Split(':')[1].Trim()}/"));
            }
        }

        throw new XunitException("WireMock ended before it served anything");
    }

    public void Dispose()
    {
        _java.Kill();
        _java.WaitForExit();
        _java.Dispose();
    }
}
