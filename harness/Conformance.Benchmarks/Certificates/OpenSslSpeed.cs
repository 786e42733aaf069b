using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Conformance.Benchmarks.Certificates;

/// <summary>What "openssl speed" says of RSA-2048 on one core.</summary>
internal sealed record OpenSslSpeed(double SignaturesPerSecond, double VerificationsPerSecond)
{
    /// <summary>Asks the program, which takes about two seconds; null when it is not installed or says nothing that can be read.</summary>
    public static async Task<OpenSslSpeed?> MeasureAsync()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("openssl", ["speed", "-mr", "-seconds", "1", "rsa2048"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            var output = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return Parse(output);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>Reads the machine-readable line: +F2, index, bits, signatures in a second, verifications in a second.</summary>
    public static OpenSslSpeed? Parse(string output)
    {
        foreach (var line in output.Split('\n'))
        {
            if (line.Trim().Split(':') is ["+F2", _, "2048", var sign, var verify, ..]
                && double.TryParse(sign, CultureInfo.InvariantCulture, out var signatures) && signatures > 0
                && double.TryParse(verify, CultureInfo.InvariantCulture, out var verifications) && verifications > 0)
            {
                return new(signatures, verifications);
            }
        }

        return null;
    }
}
