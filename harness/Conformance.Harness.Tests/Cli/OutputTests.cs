using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Conformance.Harness.Tests.OpenSc;
using Conformance.Harness.Tests.Reporting.Runs;

namespace Conformance.Harness.Tests.Cli;

/// <summary>What leaves the program: nothing secret, and the same on every machine.</summary>
public sealed partial class OutputTests : IDisposable
{
    // Where a day or an hour decides; every other scenario keeps the same clock.
    private static readonly string[] Dated = ["certificate/", "reception/", "consent/"];

    private readonly CommandLine _program = new();

    [Fact]
    public async Task No_output_of_any_run_holds_a_secret_of_the_fixtures()
    {
        var secrets = Secrets();
        Assert.True(secrets.Count >= 8, $"only {secrets.Count} secrets found in the fixtures");
        // What a defect prints beyond a good run is a matter of what fails, which is all in these.
        foreach (var device in new[] { "", "tries-shown-wrong", "accept-everything", "reader-opens-individual-number" })
        {
            var outcome = await _program.RunScenariosAsync(device == "" ? [] : ["--defect", device, "identity/"]);
            var files = Directory.EnumerateFiles(_program.Results, "*", SearchOption.AllDirectories).ToList();
            Assert.All(new[] { "logs", "findings", "allure-results" }, part => Assert.Contains(files, file => Path.GetFileName(Path.GetDirectoryName(file)) == part));
            var texts = files
                .Select(file => (Name: file, Text: Identifier().Replace(UnpackedPage.Read(file), "")))
                .Append((Name: "console", Text: outcome.Printed));
            Assert.Empty(from text in texts from secret in secrets where secret.IsMatch(text.Text) select $"{device}: {text.Name}");
        }
    }

    [Fact]
    public async Task No_output_names_the_machine_or_its_user()
    {
        await _program.RunScenariosAsync("good-day");
        string[] names = [Environment.MachineName, CommandLine.Root, "\"host\"", "\"thread\""];
        Assert.All(Directory.EnumerateFiles(_program.Results, "*", SearchOption.AllDirectories), file =>
            Assert.DoesNotContain(names, name => UnpackedPage.Read(file).Contains(name, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task Logs_and_findings_are_the_same_byte_for_byte_in_every_time_zone()
    {
        var logs = new List<string>();
        foreach (var zone in new[] { "UTC", "Asia/Tokyo", "America/New_York" })
        {
            (await new ExternalTool().RunAsync("env", ["TZ=" + zone, "dotnet", CommandLine.Program, "run", "--results", _program.Results, .. Dated])).MustExitWith(0);
            logs.Add(string.Concat(new[] { "logs", "findings" }.SelectMany(part => Directory.EnumerateFiles(Path.Combine(_program.Results, part)).Order(StringComparer.Ordinal)).Select(File.ReadAllText)));
        }

        Assert.NotEmpty(logs[0]);
        Assert.Equal(logs[0], logs[1]);
        Assert.Equal(logs[0], logs[2]);
    }

    [Fact]
    [Trait("Needs", "allure")]
    public async Task Allures_own_command_line_builds_a_report_from_a_run()
    {
        await _program.RunScenariosAsync("--defect", "tries-shown-wrong", "pin-lockout");
        var report = Path.Combine(_program.Folder, "report");

        var script = Path.Combine(CommandLine.Root, "harness", "allure", "report");
        (await new ExternalTool().RunAsync("/bin/sh", script, Path.Combine(_program.Results, "allure-results"), report)).MustExitWith(0);

        var data = string.Concat(Directory.EnumerateFiles(report, "*.json", SearchOption.AllDirectories).Select(File.ReadAllText));
        Assert.Contains("Three wrong PINs are counted down", data, StringComparison.Ordinal);
        Assert.Contains("tries-on-screen: expected 2 tries left on the screen", data, StringComparison.Ordinal);
        Assert.Contains("the patient enters a wrong PIN", data, StringComparison.Ordinal);
    }

    public void Dispose() => _program.Dispose();

    // Four digits of an identifier that is made anew for every run may happen to be a PIN, and eight of a hash, which is another one with every
    // build, the bytes of one. Only the fields that hold hashes are passed over, each a whole SHA-256.
    [GeneratedRegex("""[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<="(prev|log|hash|resultHash|sha256)": ?")[0-9a-f]{64}(?=")""")]
    private static partial Regex Identifier();

    // PINs, numbers and security codes as words of their own and as the hexadecimal of their bytes, and a piece out of the middle of every private key.
    private static List<Regex> Secrets()
    {
        var secrets = new List<string>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(CommandLine.Root, "fixtures", "personas"), "*.json").Where(file => !file.EndsWith(".schema.json", StringComparison.Ordinal)))
        {
            using var persona = JsonDocument.Parse(File.ReadAllText(file));
            foreach (var secret in SecretsOf(persona.RootElement))
            {
                secrets.Add($"(?<![0-9A-Za-z]){secret}(?![0-9A-Za-z])");
                secrets.Add(Convert.ToHexString(Encoding.ASCII.GetBytes(secret)));
            }
        }

        secrets.AddRange(Directory.EnumerateFiles(Path.Combine(CommandLine.Root, "fixtures", "certificates"), "*.key.pem").Select(file => Regex.Escape(File.ReadAllLines(file)[5])));
        return [.. secrets.Select(secret => new Regex(secret, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant))];
    }

    private static IEnumerable<string> SecretsOf(JsonElement persona)
    {
        var pins = persona.TryGetProperty("pins", out var listed) ? listed.EnumerateObject().Select(pin => pin.Value.GetString()!) : [];
        string[] printed = ["individualNumber", "securityCode"];
        var card = persona.GetProperty("card");
        return pins.Concat(printed.Where(name => card.TryGetProperty(name, out _)).Select(name => card.GetProperty(name).GetString()!));
    }
}
