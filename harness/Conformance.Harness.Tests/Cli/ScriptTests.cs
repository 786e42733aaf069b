using System.Runtime.Versioning;
using Conformance.Harness.Tests.OpenSc;

namespace Conformance.Harness.Tests.Cli;

/// <summary>harness/conformance itself: what it installs, when it builds, how it counts. Its tools are made up, so nothing is built or installed.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class ScriptTests : IDisposable
{
    private const string ProgramPath = ".artifacts/bin/Conformance.Cli/debug/conformance.dll";
    private readonly ScriptFixture _script = new();

    public void Dispose() => _script.Dispose();

    [Fact]
    public async Task Without_dotnet_it_says_what_to_install()
    {
        _script.RemoveTool("dotnet");
        (await _script.RunAsync("run")).MustExitWith(2).MustPrint("conformance: the .NET SDK is missing", "hint: install the .NET 10 SDK");
    }

    [Theory]
    [InlineData("8.0.404 [/usr/share/dotnet/sdk]", "found: 8.0.404")]
    [InlineData("", "found: none")]
    public async Task With_another_SDK_it_says_which_one_is_needed(string sdks, string found)
    {
        _script.Dotnet(sdks);
        (await _script.RunAsync("run")).MustExitWith(2).MustPrint("no .NET 10 SDK is installed", found, "hint: install the .NET 10 SDK");
        Assert.Empty(_script.Called);
    }

    [Fact]
    public async Task Arguments_go_to_the_program_as_they_are_and_its_exit_code_comes_back()
    {
        _script.Dotnet(program: "for word; do echo \"<$word>\"; done; exit 3;");
        var outcome = (await _script.RunAsync("runn", "two words", "")).MustExitWith(3);
        Assert.Equal($"<{_script.Clone}/{ProgramPath}>\n<runn>\n<two words>\n<>\n", outcome.Output);
    }

    [Fact]
    public async Task It_builds_once()
    {
        await _script.RunAsync("list");
        await _script.RunAsync("list");
        Assert.Equal(
            ["dotnet build Conformance.sln --nologo -v quiet -clp:ErrorsOnly;NoSummary", $"dotnet {_script.Clone}/{ProgramPath} list", $"dotnet {_script.Clone}/{ProgramPath} list"],
            _script.Called);
    }

    [Theory]
    [InlineData("harness/B/New.cs")]
    [InlineData("features/one.feature")]
    [InlineData("Directory.Packages.props")]
    public async Task A_source_that_changed_is_built_again(string file)
    {
        await _script.RunAsync("list");
        _script.Age();
        Assert.Empty((await _script.RunAsync("list")).Errors);
        _script.Write(file, "new");
        (await _script.RunAsync("list")).MustExitWith(0).MustPrint("building (");
    }

    [Fact]
    public async Task A_source_that_was_deleted_is_built_without()
    {
        await _script.RunAsync("list");
        _script.Age();
        File.Delete(Path.Combine(_script.Clone, "harness", "B", "B.csproj"));
        (await _script.RunAsync("list")).MustExitWith(0).MustPrint("building (harness/B)");
    }

    [Fact]
    public async Task A_clone_that_moved_is_built_again()
    {
        await _script.RunAsync("list");
        _script.Write(".artifacts/built", "/somewhere/else\n");
        (await _script.RunAsync("list")).MustExitWith(0).MustPrint("building (no build here yet)");
    }

    [Fact]
    public async Task A_failed_build_could_not_run_and_is_tried_again()
    {
        _script.Dotnet(build: "echo 'A.cs(1,1): error'; exit 1;");
        (await _script.RunAsync("run")).MustExitWith(2).MustPrint("A.cs(1,1): error", "conformance: the build failed");
        (await _script.RunAsync("run")).MustExitWith(2).MustPrint("conformance: the build failed");
        Assert.All(_script.Called, call => Assert.StartsWith("dotnet build", call, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_packages_themselves_have_a_build_of_their_own()
    {
        _script.Set("UPSTREAM_PACKAGES", "true");
        await _script.RunAsync("list");
        Assert.Equal(
            ["dotnet build Conformance.sln --nologo -v quiet -clp:ErrorsOnly;NoSummary -p:UpstreamPackages=true", $"dotnet {_script.Clone}/.artifacts/upstream/bin/Conformance.Cli/debug/conformance.dll list"],
            _script.Called);
    }

    [Fact]
    public async Task Where_no_compiler_may_stay_there_is_one_for_the_whole_build()
    {
        _script.Set("UseSharedCompilation", "false");
        await _script.RunAsync("list");
        Assert.Equal(
            ["dotnet build Conformance.sln --nologo -v quiet -clp:ErrorsOnly;NoSummary -p:UseSharedCompilation=true", "dotnet build-server shutdown --vbcscompiler", $"dotnet {_script.Clone}/{ProgramPath} list"],
            _script.Called);
    }

    [Fact]
    public async Task A_compiler_that_does_not_end_fails_no_build()
    {
        _script.Set("UseSharedCompilation", "false");
        _script.Dotnet(build: "[ $1 = build ] || exit 1;");
        (await _script.RunAsync("list")).MustExitWith(0);
    }

    [Fact]
    public async Task An_ordinary_user_is_told_every_missing_package_and_what_it_is_for()
    {
        _script.RemoveTool("node");
        _script.RemoveTool("npm");
        _script.RemoveTool("pkcs15-tool");
        (await _script.RunAsync("test")).MustExitWith(2).MustPrint(
            "opensc: the tests with OpenSC\n  nodejs: the tests of the reports\n  npm: the tests of the reports\n",
            "hint: as root: apt-get update && apt-get install --no-install-recommends opensc nodejs npm\n");
        (await _script.RunAsync("run")).MustExitWith(0);
    }

    [Fact]
    public async Task A_compiler_is_asked_for_where_the_stand_in_is_compiled_and_not_where_the_package_is_taken()
    {
        _script.RemoveTool("g++");
        (await _script.RunAsync("list")).MustExitWith(2).MustPrint("  g++: building\n", "apt-get install --no-install-recommends g++\n");
        _script.Set("UPSTREAM_PACKAGES", "true");
        (await _script.RunAsync("list")).MustExitWith(0);
    }

    [Fact]
    public async Task What_comes_from_npm_is_installed_while_it_builds()
    {
        // Each waits for the other: one after the other they would wait for ever.
        (await new ExternalTool().RunAsync("mkfifo", _script.Clone + "/pipe")).MustExitWith(0);
        _script.Write("harness/wiremock/install", $"#!/bin/sh\necho installed >'{_script.Clone}/pipe'\n", executable: true);
        _script.Dotnet(build: $"cat '{_script.Clone}/pipe';", a: ScriptFixture.Counts("Passed", 0, 1, 0), b: ScriptFixture.Counts("Passed", 0, 1, 0));
        (await _script.RunAsync("test")).MustExitWith(0).MustPrint("installed");
    }

    [Theory]
    [InlineData("allure", "the Allure command line")]
    [InlineData("browser", "the test of the report")]
    public async Task What_npm_does_not_give_is_named_before_any_test(string tool, string name)
    {
        _script.Write($"harness/{tool}/install", "#!/bin/sh\nexit 1\n", executable: true);
        (await _script.RunAsync("test")).MustExitWith(2).MustPrint($"conformance: {name} could not be installed", "hint: check that npm reaches its registry");
        Assert.DoesNotContain(_script.Called, call => call.StartsWith("dotnet test", StringComparison.Ordinal));
        (await _script.RunAsync("run")).MustExitWith(0);
    }

    [Theory]
    [InlineData("root")]
    [InlineData("sudo")]
    public async Task Who_may_install_packages_gets_them(string way)
    {
        _script.RemoveTool("openssl");
        _script.AddTool("id", way == "root" ? "echo 0" : "echo 1000");
        _script.AddTool("sudo", "[ \"$1\" = -n ] && shift; [ \"$1\" = true ] || exec \"$@\"");
        _script.AddTool("apt-get", _script.Recording("apt-get") + "; exit 100");
        (await _script.RunAsync("test")).MustExitWith(2).MustPrint("installing openssl", "conformance: apt-get could not install openssl");
        _script.AddTool("apt-get", $"{_script.Recording("apt-get")}; {_script.Recording("frontend $DEBIAN_FRONTEND")}");
        _script.Dotnet(a: ScriptFixture.Counts("Passed", 0, 1, 0), b: ScriptFixture.Counts("Passed", 0, 1, 0));
        (await _script.RunAsync("test")).MustExitWith(0);
        Assert.Equal("apt-get install -y -qq --no-install-recommends openssl", _script.Called[3]);
        Assert.StartsWith("frontend noninteractive", _script.Called[4], StringComparison.Ordinal);
    }
}
