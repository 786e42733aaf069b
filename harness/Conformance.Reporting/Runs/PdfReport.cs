using System.ComponentModel;
using System.Diagnostics;
using Conformance.Bench;
using Conformance.Bench.Judgement;

namespace Conformance.Reporting.Runs;

/// <summary>Prints a report's page to PDF, by Chromium: the same data, the same words.</summary>
public static class PdfReport
{
    private const string Program = "chromium";
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <summary>Prints a page.</summary>
    /// <param name="page">Path of the page (<see cref="HtmlReport"/>).</param>
    /// <param name="time">For how long it may take.</param>
    /// <param name="stop">Ends it before.</param>
    /// <returns>The path of the PDF file, beside the page.</returns>
    /// <exception cref="BenchFaultException">Chromium is not there, or made no file.</exception>
    public static async Task<string> PrintAsync(string page, TimeProvider time, CancellationToken stop)
    {
        var file = Path.ChangeExtension(Path.GetFullPath(page), ".pdf");
        var profile = Directory.CreateTempSubdirectory("conformance-print-").FullName;
        try
        {
            File.Delete(file);
            var said = await RunAsync(Arguments(page, file, profile), time, stop).ConfigureAwait(false);
            return File.Exists(file) ? file : throw Fault($"{file}: Chromium made no file: {said.Trim()}", "print the page from a browser");
        }
        finally
        {
            Directory.Delete(profile, recursive: true);
        }
    }

    // Chromium's sandbox does not work for root, and the page is our own, with scripts that can reach nothing (its Content-Security-Policy).
    private static IEnumerable<string> Arguments(string page, string file, string profile) =>
    [
        "--headless",
        .. Environment.IsPrivilegedProcess ? (string[])["--no-sandbox"] : [],
        "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--no-pdf-header-footer",
        $"--user-data-dir={profile}",
        $"--print-to-pdf={file}",
        new Uri(Path.GetFullPath(page)).AbsoluteUri,
    ];

    private static async Task<string> RunAsync(IEnumerable<string> arguments, TimeProvider time, CancellationToken stop)
    {
        using var process = Start(arguments);
        using var late = new CancellationTokenSource(Longest, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, stop);
        try
        {
            var (output, errors) = (process.StandardOutput.ReadToEndAsync(either.Token), process.StandardError.ReadToEndAsync(either.Token));
            await process.WaitForExitAsync(either.Token).ConfigureAwait(false);
            await output.ConfigureAwait(false);
            return await errors.ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested)
        {
            throw Fault($"Chromium did not print within {Longest.TotalMinutes} minutes", "print the page from a browser");
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    private static Process Start(IEnumerable<string> arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(Program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        }
        catch (Win32Exception missing)
        {
            throw Fault($"{Program}: {missing.Message}", "a PDF is printed by Chromium: install Debian's packages chromium and fonts-noto-cjk, or print the page from a browser");
        }
    }

    private static BenchFaultException Fault(string what, string hint) => new(Owner.Configuration, what, hint);
}
