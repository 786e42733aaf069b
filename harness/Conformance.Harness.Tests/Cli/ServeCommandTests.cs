using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Conformance.Bench;
using Conformance.Cli.Reception;
using Conformance.Harness.Tests.Pcsc;

namespace Conformance.Harness.Tests.Cli;

/// <summary>conformance serve: the program itself, killed with requests waiting.</summary>
public sealed class ServeCommandTests : IDisposable
{
    private const int Interrupt = 2;
    private const int Requests = 5;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(120);

    private readonly CommandLine _program = new();
    private readonly CancellationTokenSource _limit = new(Limit);

    [Fact]
    public async Task Killed_with_requests_waiting_and_started_again_every_answer_is_there_once_and_what_was_there_is_the_same()
    {
        var killed = await StartAsync("3");
        Put(0);
        await UntilAsync("res", _ => File.Exists(Result(0)));
        var first = await File.ReadAllBytesAsync(Result(0));
        for (var request = 1; request <= Requests; request++)
        {
            Put(request);
        }

        await UntilAsync("req", left => left.Length == 0);
        killed.Kill();
        await killed.WaitForExitAsync(_limit.Token);

        using var again = await StartAsync("0");
        await UntilAsync("res", results => results.Length == Requests + 1);
        Assert.Equal(Enumerable.Range(0, Requests + 1).Select(Result), Files("res"));
        Assert.All(Enumerable.Range(0, Requests + 1), request => Assert.Contains($"RECEPTION-{request:D4}<", File.ReadAllText(Result(request)), StringComparison.Ordinal));
        Assert.Equal(first, await File.ReadAllBytesAsync(Result(0)));

        // Fetched, and asked for once more: the same bytes.
        File.Delete(Result(0));
        Put(0);
        await UntilAsync("res", _ => File.Exists(Result(0)));
        Assert.Equal(first, await File.ReadAllBytesAsync(Result(0)));
        Assert.Equal(0, Signal(again.Id, Interrupt));
        await again.WaitForExitAsync(_limit.Token);
        Assert.Equal(0, again.ExitCode);
    }

    [Theory]
    [InlineData("", "--root")]
    [InlineData("--root X --delay 7-3", "--delay takes seconds, as 0 or 3-7")]
    [InlineData("--root X --institution 123", "--institution takes 10 digits")]
    [InlineData("--root X --port 65536", "--port takes a whole number from 0 to 65535")]
    [InlineData("--root X --script F --pace 0", "--pace takes a number above 0, at most 1000000, or fetched")]
    [InlineData("--root X --pace 2", "--pace goes with --script")]
    [InlineData("--root X --encrypt F", "--encrypt and --encrypt-face go with --password-file")]
    [InlineData("--root X --password-file F", "--encrypt and --encrypt-face go with --password-file")]
    public void What_is_wrong_on_the_command_line_is_named(string line, string named) =>
        Assert.Contains(ServeCommand.Create(new WallClock()).Parse(line).Errors, error => error.Message.Contains(named, StringComparison.Ordinal));

    [Theory]
    [InlineData("OQSsiquc=e\nEPS=x\n", "secret", "list(2): this is no line of such a list")]
    [InlineData("OQSsiquc=e", "", "password(1): there is no password")]
    public async Task A_list_or_password_that_is_none_is_named_with_its_line(string list, string password, string what)
    {
        var (listFile, passwordFile) = (Path.Combine(_program.Folder, "list"), Path.Combine(_program.Folder, "password"));
        File.WriteAllText(listFile, list);
        File.WriteAllText(passwordFile, password);
        var parsed = ServeCommand.Create(new WallClock()).Parse(["--root", _program.Folder, "--encrypt", listFile, "--password-file", passwordFile]);
        var fault = await Assert.ThrowsAsync<BenchFaultException>(() => parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false }));
        Assert.EndsWith(what, fault.What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_of_the_centre_that_are_none_are_named_with_their_place()
    {
        var file = Path.Combine(_program.Folder, "centre.json");
        await File.WriteAllTextAsync(file, """{"abnormalEnd":"4"}""");
        var fault = await Assert.ThrowsAsync<BenchFaultException>(() => ServeCommand.Create(new WallClock()).Parse(["--root", _program.Folder, "--centre", file]).InvokeAsync(new() { EnableDefaultExceptionHandler = false }));
        Assert.Equal($"{file}, $.abnormalEnd: no choice that there is. Write 9 or 3", fault.What);
    }

    [Fact]
    public async Task A_stub_that_is_none_is_named_with_its_place()
    {
        var file = Path.Combine(_program.Folder, "own.json");
        await File.WriteAllTextAsync(file, """{"mappings":[{"request":{"urlPath":"/a"},"response":{"proxyBaseUrl":"http://b"}}]}""");
        var fault = await Assert.ThrowsAsync<BenchFaultException>(() => ServeCommand.Create(new WallClock()).Parse(["--root", _program.Folder, "--mappings", _program.Folder]).InvokeAsync(new() { EnableDefaultExceptionHandler = false }));
        Assert.StartsWith($"{file}, $.mappings[0].response.proxyBaseUrl: not a field of it. Read are status, headers,", fault.What, StringComparison.Ordinal);
        Assert.Equal("fixtures/stubs/README.md says what a stub may hold", fault.Hint);
    }

    /// <summary>The example of fixtures/stubs, whose line is down, then half up, then up.</summary>
    [Fact]
    public async Task Stubs_answer_before_the_centre_for_files_and_over_HTTP_and_their_states_are_set()
    {
        using var served = await StartAsync("0", "--mappings", Path.Combine(CommandLine.Root, "fixtures", "stubs"));
        var address = Regex.Match((await served.StandardOutput.ReadLineAsync(_limit.Token))!, "below (http.*)centre/").Groups[1].Value;
        Assert.Equal($"2 stubs answer before it; their scenarios are at {address}centre/scenarios.", await served.StandardOutput.ReadLineAsync(_limit.Token));
        using var http = new HttpClient { BaseAddress = new(address) };

        Put(0);
        await UntilAsync("res", _ => File.Exists(Result(0)));
        Assert.Contains("RECEPTION-0000<", await File.ReadAllTextAsync(Result(0)), StringComparison.Ordinal);
        Assert.Equal(["line-down", "line-half-up"], Regex.Matches(await http.GetStringAsync("centre/requests"), "\"kind\":\"stub\",\"outcome\":\"([^\"]*)\"").Select(stub => stub.Groups[1].Value));

        const string Scenario = """{"name":"line","state":"STATE","states":["Started","half-up","up"]}""";
        Assert.Equal($"[{Scenario.Replace("STATE", "up", StringComparison.Ordinal)}]", await http.GetStringAsync("centre/scenarios"));
        using var set = await http.PutAsync("centre/scenarios/line", new StringContent("""{"state":"half-up"}"""), _limit.Token);
        Assert.Equal(Scenario.Replace("STATE", "half-up", StringComparison.Ordinal), await set.Content.ReadAsStringAsync(_limit.Token));
        served.Kill();
        await served.WaitForExitAsync(_limit.Token);
    }

    public void Dispose()
    {
        _limit.Dispose();
        _program.Dispose();
    }

    private async Task<Process> StartAsync(string delay, params string[] more)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", [CommandLine.Program, "serve", "--root", _program.Folder, "--delay", delay, .. more]) { RedirectStandardOutput = true })!;
        Assert.StartsWith("The terminal serves ", await process.StandardOutput.ReadLineAsync(_limit.Token), StringComparison.Ordinal);
        return process;
    }

    private void Put(int number)
    {
        var golden = File.ReadAllText(Path.Combine(CommandLine.Root, "fixtures", "messages", "OQSsiquc01req.xml"));
        var unfinished = Path.Combine(_program.Folder, "unfinished");
        File.WriteAllText(unfinished, golden.Replace("RECEPTION-0001", $"RECEPTION-{number:D4}", StringComparison.Ordinal));
        File.Move(unfinished, Path.Combine(_program.Folder, "req", $"OQSsiquc01req_20250303{number:D4}.xml"));
    }

    private string Result(int number) => Path.Combine(_program.Folder, "res", $"OQSsiquc01res_20250303{number:D4}.xml");

    private string[] Files(string folder) => [.. Directory.GetFiles(Path.Combine(_program.Folder, folder)).Order(StringComparer.Ordinal)];

    private async Task UntilAsync(string folder, Func<string[], bool> isSo)
    {
        while (!isSo(Files(folder)))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), new WallClock(), _limit.Token);
        }
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int Signal(int process, int signal);
}
