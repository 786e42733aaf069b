using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Conformance.Benchmarks.Load;

/// <summary>What another load generator says: answers a second, and its p99 in milliseconds.</summary>
internal sealed partial record OtherTool(double PerSecond, double Percentile99)
{
    /// <summary>Runs it; null when it is not installed or says nothing that can be read.</summary>
    public static async Task<OtherTool?> RunAsync(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
            var output = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return Parse(output);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>Reads "Requests/sec: 123.4" with "99% 1.23ms" (wrk) or "99% in 0.0012 secs" (hey; with a second percent sign in some versions).</summary>
    public static OtherTool? Parse(string output) =>
        Rate().Match(output) is { Success: true } rate && Percentile().Match(output) is { Success: true } percentile
            ? new(Number(rate), Number(percentile) * (percentile.Groups[2].Value switch { "us" => 0.001, "ms" => 1, _ => 1_000 }))
            : null;

    private static double Number(Match match) => double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex Rate();

    [GeneratedRegex(@"^\s*99%%?\s+(?:in\s+)?([\d.]+)\s*(us|ms|secs|s)\b", RegexOptions.Multiline)]
    private static partial Regex Percentile();
}
