using System.Diagnostics;
using Conformance.Harness.Tests.Cli;
using Conformance.Harness.Tests.OpenSc;
using Conformance.Load.Results;
using WireMock;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace Conformance.Harness.Tests.Load;

/// <summary>The real program loads a system of somebody's own.</summary>
public sealed class LoadProgramTests : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);
    private readonly CommandLine _program = new();
    private readonly WireMockServer _system = WireMockServer.Start();
    private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public LoadProgramTests() => _system.Given(Request.Create().WithPath("/health")).RespondWith(Response.Create().WithCallback((IRequestMessage _) =>
    {
        _asked.TrySetResult();
        return new ResponseMessage { StatusCode = 204 };
    }));

    private string Results => Path.Combine(_program.Folder, "out");

    [Fact]
    public async Task A_system_is_asked_its_owners_requests_and_no_output_says_what_their_headers_do()
    {
        var outcome = await _program.RunAsync(Arguments(seconds: 1));

        outcome.MustPrint("prepared: 1 requests of own", "20  health");
        Assert.Equal(20, LoadResultFile.Read(Path.Combine(Results, "result.json")).Figures.Answered);
        Assert.DoesNotContain(Directory.EnumerateFiles(Results).Select(File.ReadAllText).Append(outcome.Printed), text => text.Contains("geheim", StringComparison.Ordinal));
    }

    /// <summary>As whoever runs it in a cluster ends it.</summary>
    [Theory]
    [InlineData("TERM")]
    [InlineData("INT")]
    public async Task A_load_that_is_stopped_keeps_what_was_measured(string signal)
    {
        using var load = Process.Start(new ProcessStartInfo("dotnet", [CommandLine.Program, .. Arguments(seconds: 3_000)]) { RedirectStandardOutput = true })!;
        try
        {
            await _asked.Task.WaitAsync(Limit);
            (await new ExternalTool().RunAsync("kill", $"-{signal}", $"{load.Id}")).MustExitWith(0);
            var output = await load.StandardOutput.ReadToEndAsync().WaitAsync(Limit);
            await load.WaitForExitAsync().WaitAsync(Limit);

            Assert.Contains("stopped: stopped by hand", output, StringComparison.Ordinal);
            Assert.NotEqual(0, load.ExitCode);
            Assert.Equal(["stopped by hand"], LoadResultFile.Read(Path.Combine(Results, "result.json")).Stopped);
        }
        finally
        {
            load.Kill();
        }
    }

    public void Dispose()
    {
        _system.Dispose();
        _program.Dispose();
    }

    private string[] Arguments(int seconds)
    {
        var (own, profile) = (Path.Combine(_program.Folder, "own.json"), Path.Combine(_program.Folder, "short.json"));
        File.WriteAllText(own, """{"name": "own", "requests": [{"name": "health", "share": 1, "method": "GET", "path": "health", "headers": {"X-Api-Key": "geheim"}, "due": {"status": 204}}]}""");
        File.WriteAllText(profile, $$"""{"name": "short", "purpose": "For a test.", "arrivals": "deterministic", "stages": [{"seconds": {{seconds}}, "from": 1, "to": 1}], "objectives": [{"measure": "errors", "atMostShare": 0}]}""");
        return ["load", "--target", $"http://127.0.0.1:{_system.Port}/", "--requests", own, "--profile", profile, "--rate", "20", "--out", Results];
    }
}
