using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Conformance.Bench;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Judgement;
using Conformance.Vision.Matching;

namespace Conformance.Cli.Packing;

/// <summary>conformance pack: the bench in one file, for laboratories without a network.</summary>
internal static class PackCommand
{
    public static Command Create()
    {
        var output = new Option<string>("--out") { Description = "File to write: NAME.tar.gz, or NAME.tar without compression", Required = true };
        output.Validators.Add(result =>
        {
            if (result.Tokens is [var file] && !file.Value.EndsWith(".tar.gz", StringComparison.Ordinal) && !file.Value.EndsWith(".tar", StringComparison.Ordinal))
            {
                result.AddError($"--out takes NAME.tar.gz or NAME.tar, not \"{file.Value}\"");
            }
        });
        var pack = new Command("pack", "Writes the bench with all it needs into one file that runs on a bare Debian without a network") { output };
        pack.SetAction((parsed, _) =>
        {
            Write(parsed.GetValue(output)!);
            return Task.FromResult(ExitCodes.Passed);
        });
        return pack;
    }

    private static void Write(string target)
    {
        // Half a pack under its own name would be taken for a whole one.
        var half = target + ".part";
        try
        {
            var cascades = Path.GetDirectoryName(CascadeFiles.Installed.Face)!;
            var files = new PackContents(Repository.Root(AppContext.BaseDirectory), AppContext.BaseDirectory, RunningRuntime.Own, new(Ask), cascades).Files();
            using (var file = File.Create(half))
            {
                PackArchive.Write(file, files, target.EndsWith(".gz", StringComparison.Ordinal));
            }

            File.Move(half, target, overwrite: true);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{target}: {files.Count} files, {new FileInfo(target).Length / 1_000_000} MB"));
            Console.WriteLine($"There: tar -xf {Path.GetFileName(target)}; cd {PackArchive.Folder}; sha256sum --check --quiet {PackArchive.Sums}; harness/conformance run");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(half))
            {
                File.Delete(half);
            }

            throw new BenchFaultException(Owner.Configuration, $"{target}: {fault.Message}", "see to what is missing, or name another file with --out");
        }
    }

    private static string Ask(string program, IReadOnlyList<string> arguments)
    {
        try
        {
            using var asked = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
            var printed = asked.StandardOutput.ReadToEnd();
            asked.WaitForExit();
            return printed;
        }
        catch (Win32Exception fault)
        {
            throw new BenchFaultException(Owner.Configuration, $"{program}: {fault.Message}", "install Debian's package libc-bin");
        }
    }
}
