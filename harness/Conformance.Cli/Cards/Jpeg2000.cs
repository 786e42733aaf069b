using System.ComponentModel;
using System.Diagnostics;
using Conformance.Bench;
using Conformance.Bench.Judgement;

namespace Conformance.Cli.Cards;

/// <summary>JPEG 2000 by OpenJPEG's own program. Photos are made with it once and kept; nothing else needs it.</summary>
internal static class Jpeg2000
{
    private const string Program = "opj_compress";
    private const string Hint = "install libopenjp2-tools";

    /// <summary>A twentieth of the pixels' size: some kilobytes for a photo.</summary>
    private const string Ratio = "20";

    /// <summary>A JP2 file of a portable graymap.</summary>
    /// <exception cref="BenchFaultException">The program is missing or fails.</exception>
    public static byte[] Compress(byte[] graymap)
    {
        var folder = Directory.CreateTempSubdirectory("conformance-");
        try
        {
            var (from, to) = (Path.Combine(folder.FullName, "photo.pgm"), Path.Combine(folder.FullName, "photo.jp2"));
            File.WriteAllBytes(from, graymap);
            Run(new ProcessStartInfo(Program, ["-i", from, "-o", to, "-r", Ratio]) { RedirectStandardOutput = true, RedirectStandardError = true });
            return File.Exists(to) ? File.ReadAllBytes(to) : throw Fault($"{Program} made no image");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Run(ProcessStartInfo start)
    {
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            errors.GetAwaiter().GetResult();
        }
        catch (Win32Exception missing)
        {
            throw Fault($"{Program} does not start: {missing.Message}");
        }
    }

    private static BenchFaultException Fault(string what) => new(Owner.Bench, what, Hint);
}
