using System.Diagnostics;
using System.Runtime.Versioning;
using Conformance.Harness.Tests.StandIns.Allure;

namespace Conformance.Harness.Tests.Reporting.Allure;

/// <summary>What harness/allure/install says on a machine that cannot run the Allure command line.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class AllureInstallTests : IDisposable
{
    private readonly string tools = Directory.CreateTempSubdirectory("conformance-tools-").FullName;

    public void Dispose() => Directory.Delete(tools, recursive: true);

    [Fact]
    public async Task Without_node_it_says_what_is_missing()
    {
        var outcome = await Install();

        Assert.Equal(69, outcome.ExitCode);
        Assert.Equal(
            "install: 'node' is missing; the Allure report needs Node.js 18 or newer with npm (https://nodejs.org)\n",
            outcome.Output);
    }

    [Fact]
    public async Task Without_npm_it_says_what_is_missing()
    {
        AddTool("node", "echo v18.20.4");

        var outcome = await Install();

        Assert.Equal(69, outcome.ExitCode);
        Assert.Contains("'npm' is missing", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("v16.20.2")]
    [InlineData("v17.9.1")]
    public async Task With_an_older_node_it_says_which_one_is_needed(string version)
    {
        AddTool("node", $"echo {version}");
        AddTool("npm", "exit 1");

        var outcome = await Install();

        Assert.Equal(69, outcome.ExitCode);
        Assert.Equal(
            $"install: Node.js {version} is too old; the Allure report needs 18 or newer (https://nodejs.org)\n",
            outcome.Output);
    }

    private async Task<ProcessOutcome> Install()
    {
        var dirname = await ProcessOutcome.Of(new("/bin/sh", ["-c", "command -v dirname"]));
        File.CreateSymbolicLink(Path.Combine(tools, "dirname"), dirname.Output.Trim());
        var start = new ProcessStartInfo("/bin/sh", [AllureScripts.PathOf("install")]) { Environment = { ["PATH"] = tools } };
        return await ProcessOutcome.Of(start);
    }

    private void AddTool(string name, string body)
    {
        var file = Path.Combine(tools, name);
        File.WriteAllText(file, $"#!/bin/sh\n{body}\n");
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }
}
