using System.Diagnostics;
using System.Text.Json.Nodes;
using Conformance.Bench.Devices;
using Conformance.Bench.Devices.Outside;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Requirements;
using Conformance.Harness.Tests.Cli;

namespace Conformance.Harness.Tests.Devices;

/// <summary>The real program, with a script that plays the person at its console.</summary>
public sealed class AttendedRunTests : IDisposable
{
    private const string ByPin = "By PIN, with consent to everything";
    private const string Refused = "Consent refused still gives what the old insurance card showed";
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);
    private static readonly BenchFixtures Fixtures = new(Path.Combine(CommandLine.Root, "fixtures"));
    private static readonly DeviceProfile ModelA = Fixtures.Reader("model-a", CatalogueFolder.Read(Path.Combine(CommandLine.Root, "features", "requirements")).CapabilityIds);

    private readonly CommandLine _program = new();

    [Fact]
    public async Task What_only_a_person_saw_is_Attested_what_the_terminal_left_is_Passed_and_the_log_says_so_again()
    {
        await using var person = new PlayedPerson(Fixtures, ModelA);
        var (code, output) = await RunAsync(person, ByPin, Refused);
        Assert.True(code == 0, output);
        Assert.Contains("This run needs a person: 2 scenarios, ", output, StringComparison.Ordinal);
        Assert.Contains("; the cards of taro.", output, StringComparison.Ordinal);
        Assert.Contains("[  1/2] Attested", output, StringComparison.Ordinal);
        Assert.Contains("[  2/2] Passed", output, StringComparison.Ordinal);
        var findings = string.Concat(Directory.EnumerateFiles(Path.Combine(_program.Results, "findings")).Order(StringComparer.Ordinal).Select(File.ReadAllText));
        Assert.Equal("attested", VerdictOf(findings, "kana-on-last-screen"));
        Assert.Equal("passed", VerdictOf(findings, "no-medical"));
        Assert.Equal("not-observable", VerdictOf(findings, "number-untouched"));
        Assert.Equal(findings, (await _program.RunAsync("judge", _program.Results)).MustExitWith(0).Output);
    }

    [Fact]
    public async Task An_act_that_the_person_could_not_do_leaves_the_device_unjudged()
    {
        await using var person = new PlayedPerson(Fixtures, ModelA) { Unable = "Place the card" };
        var (code, output) = await RunAsync(person, ByPin);
        Assert.True(code == 1, output);
        Assert.Contains("[  1/1] NotTestable", output, StringComparison.Ordinal);
        Assert.Contains("not done: place-card (the sleeve does not fit)", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Results_of_before_keep_the_run_from_beginning()
    {
        await using var person = new PlayedPerson(Fixtures, ModelA);
        await File.WriteAllTextAsync(Path.Combine(person.Face, "old.xml"), "");
        (await _program.RunScenariosAsync("--device", Profile(person.Face), ByPin)).MustExitWith(2).MustPrint("face folder: ", "holds 1 results from before", "hint: move them away");
        (await _program.RunAsync("device", "check", "--device", Profile(person.Face))).MustExitWith(1).MustPrint("WRONG   face folder: ");
    }

    public void Dispose() => _program.Dispose();

    private static string VerdictOf(string findings, string check) => findings.Split($"\"check\": \"{check}\"")[1].Split("\"verdict\": \"")[1].Split('"')[0];

    private string Profile(string face)
    {
        var profile = JsonNode.Parse(File.ReadAllText(Path.Combine(CommandLine.Root, "fixtures", "readers", "model-a.json")))!;
        profile["driver"] = new JsonObject { ["name"] = "attended", ["face"] = face, ["institution"] = "1312345678" };
        profile["observability"] = new JsonArray("screen", "touch", "frame", "staff-action", "terminal-file");
        var file = Path.Combine(_program.Folder, "terminal.json");
        File.WriteAllText(file, profile.ToJsonString());
        return file;
    }

    private async Task<(int Code, string Output)> RunAsync(PlayedPerson person, params string[] titles)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [CommandLine.Program, "run", "--results", _program.Results, "--device", Profile(person.Face), .. titles])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        using var limit = new CancellationTokenSource(Limit);
        var (output, question) = (new List<string>(), new List<string>());
        while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            output.Add(line);
            if (line.StartsWith(">>> ", StringComparison.Ordinal))
            {
                question = [line[4..]];
            }
            else if (line.Contains("x and why: ", StringComparison.Ordinal))
            {
                var words = string.Join('\n', question);
                var reply = line.Contains("could not do", StringComparison.Ordinal) ? await person.AskToActAsync(words) : await person.AskToTellAsync(words);
                await process.StandardInput.WriteLineAsync(reply is PersonReply.Given(var told) ? told : $"x {((PersonReply.CouldNot)reply).Why}");
            }
            else
            {
                question.Add(line);
            }
        }

        await process.WaitForExitAsync(limit.Token);
        return (process.ExitCode, string.Join('\n', output));
    }
}
