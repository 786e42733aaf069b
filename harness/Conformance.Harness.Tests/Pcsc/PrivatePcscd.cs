using System.Text.RegularExpressions;
using Conformance.Harness.Tests.OpenSc;

namespace Conformance.Harness.Tests.Pcsc;

/// <summary>
/// Runs one test again in a process with mounts and a network of its own. No service of somebody else answers there, so that pcscd is the
/// test's own and may be stopped (facts/card.md 5), and the one outside is not touched.
/// </summary>
internal static partial class PrivatePcscd
{
    private const string Mark = "CONFORMANCE_PRIVATE_PCSCD";

    // The temporary folder is its own too: the lock of the slot outside says nothing about the slot inside.
    private const string Script = $"""
        ip link set lo up && mount -t tmpfs tmpfs /run/pcscd && TMPDIR="$1" {Mark}=1 DOTNET_CLI_UI_LANGUAGE=en exec dotnet vstest "$2" "--TestCaseFilter:FullyQualifiedName=$3"
        """;

    /// <summary>True in that process.</summary>
    public static bool IsHere => Environment.GetEnvironmentVariable(Mark) is not null;

    /// <summary>Fails unless exactly that test ran and passed there.</summary>
    /// <param name="test">The test's full name.</param>
    public static async Task MustPassAsync(string test)
    {
        var folder = Directory.CreateTempSubdirectory("conformance-");
        try
        {
            string[] user = Environment.IsPrivilegedProcess ? [] : ["--map-root-user"];
            var tool = new ExternalTool { Limit = TimeSpan.FromMinutes(5) };
            var outcome = await tool.RunAsync(
                "unshare", [.. user, "--mount", "--net", "/bin/sh", "-c", Script, "sh", folder.FullName, typeof(PrivatePcscd).Assembly.Location, test]);
            Assert.True(
                outcome.ExitCode == 0 && OnePassed().IsMatch(outcome.Output),
                $"The pcscd that runs is not the tests' own, so {test} was run with one of its own, apart from it, and did not pass. Where this machine does not allow that (unshare, ip), stop pcscd: systemctl stop pcscd.socket pcscd. {outcome}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [GeneratedRegex(@"\bPassed:\s+1\b")]
    private static partial Regex OnePassed();
}
