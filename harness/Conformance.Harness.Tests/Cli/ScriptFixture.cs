using System.Runtime.Versioning;
using Conformance.Bench.Fixtures;
using Conformance.Harness.Tests.OpenSc;

namespace Conformance.Harness.Tests.Cli;

/// <summary>A clone with empty sources and the real script, and a PATH that holds nothing but tools of our making and a few of the system's.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed class ScriptFixture : IDisposable
{
    private static readonly string[] SystemTools =
        ["basename", "bash", "cat", "cut", "dirname", "env", "find", "flock", "grep", "mkdir", "mktemp", "mv", "paste", "readlink", "rm", "sed", "sh", "sort", "tail", "tee", "touch"];

    private readonly string _folder = Directory.CreateTempSubdirectory("conformance-script-").FullName;
    private readonly Dictionary<string, string> _environment = [];

    public ScriptFixture()
    {
        foreach (var tool in SystemTools)
        {
            File.CreateSymbolicLink(Path.Combine(Directory.CreateDirectory(Tools).FullName, tool), Where(tool));
        }

        foreach (var file in new[] { "Directory.Build.props", "Directory.Packages.props", "Conformance.sln", "global.json", ".editorconfig", "features/one.feature" })
        {
            Write(file, "");
        }

        Write("simulators/A.Tests/A.Tests.csproj", "Microsoft.NET.Test.Sdk");
        Write("harness/B.Tests/B.Tests.csproj", "Microsoft.NET.Test.Sdk");
        Write("harness/B/B.csproj", "no tests");
        Write("harness/StandIns/Samples/Samples.csproj", "Microsoft.NET.Test.Sdk");
        Write("harness/allure/install", "#!/bin/sh\n", executable: true);
        Write("harness/wiremock/install", "#!/bin/sh\n", executable: true);
        Write("harness/browser/install", "#!/bin/sh\n", executable: true);
        Write("harness/conformance", File.ReadAllText(Path.Combine(Repository.Root(AppContext.BaseDirectory), "harness", "conformance")), executable: true);
        foreach (var tool in new[] { "pkcs15-tool", "openssl", "python3", "opj_decompress", "node", "npm", "java", "g++", "chromium", "pdftotext" })
        {
            AddTool(tool, "");
        }

        AddTool("id", "echo 1000");
        Dotnet();
    }

    /// <summary>The clone; its path has a space.</summary>
    public string Clone => Path.Combine(_folder, "a clone");

    private string Tools => Path.Combine(_folder, "tools");

    private string Calls => Path.Combine(_folder, "calls");

    /// <summary>One line for each call of dotnet but those that ask for its version, and of other recording tools.</summary>
    public string[] Called => File.Exists(Calls) ? File.ReadAllLines(Calls) : [];

    /// <summary>Puts a dotnet on the PATH that writes its arguments down; each body is shell.</summary>
    public void Dotnet(string sdks = "10.0.401 [/sdk]", string build = "", string a = "", string b = "", string program = "") => AddTool("dotnet", $$"""
        if [ "$1" = --list-sdks ]; then echo '{{sdks}}'; exit; fi
        {{Recording("dotnet")}}
        case "$1 $2" in
          build*) {{build}} :;;
          test*A.Tests.csproj*) {{a}} :;;
          test*B.Tests.csproj*) {{b}} :;;
          *) {{program}} :;;
        esac
        """);

    /// <summary>What dotnet test prints at the end of a project.</summary>
    public static string Counts(string word, int failed, int passed, int skipped) =>
        $"echo '{word}!  - Failed:     {failed}, Passed:    {passed}, Skipped:     {skipped}, Total:    {failed + passed + skipped}, Duration: 1 s - X.dll (net10.0)';";

    public string Recording(string name) => $"echo \"{name} $*\" >>'{Calls}'";

    public void AddTool(string name, string body) => WriteFile(Path.Combine(Tools, name), $"#!/bin/sh\n{body}\n", executable: true);

    public void RemoveTool(string name) => File.Delete(Path.Combine(Tools, name));

    public void Write(string path, string text, bool executable = false) => WriteFile(Path.Combine(Clone, path), text, executable);

    /// <summary>Makes all sources older than the build.</summary>
    public void Age()
    {
        foreach (var entry in Directory.EnumerateFileSystemEntries(Clone, "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(entry, DateTime.UnixEpoch.AddYears(entry.EndsWith("built", StringComparison.Ordinal) ? 40 : 30));
        }
    }

    public void Set(string variable, string value) => _environment[variable] = value;

    public async Task<ToolOutcome> RunAsync(params string[] arguments)
    {
        string[] settings = ["PATH=" + Tools, .. _environment.Select(pair => $"{pair.Key}={pair.Value}")];
        return await new ExternalTool().RunAsync("/usr/bin/env", ["-i", .. settings, Path.Combine(Clone, "harness", "conformance"), .. arguments]);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Where(string tool) =>
        new[] { "/usr/bin", "/bin" }.Select(folder => Path.Combine(folder, tool)).First(File.Exists);

    private static void WriteFile(string file, string text, bool executable)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.Delete(file);
        File.WriteAllText(file, text);
        if (executable)
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
