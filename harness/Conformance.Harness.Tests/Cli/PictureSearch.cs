using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;

namespace Conformance.Harness.Tests.Cli;

/// <summary>
/// Looks for pictures in files and texts: for any 31 bytes in a row of those that it knows, as they are, in hexadecimal or in base64, and for
/// the beginning of any picture file at all.
/// </summary>
internal sealed partial class PictureSearch
{
    private const int PieceLength = 16;
    private const int LeastShades = 4;

    private static readonly (string Name, byte[] Mark)[] Formats =
    [
        ("PNG", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A]),
        ("JPEG", [0xFF, 0xD8, 0xFF]),
        ("JP2", [0x6A, 0x50, 0x20, 0x20, 0x0D, 0x0A]),
        ("JPEG 2000", [0xFF, 0x4F, 0xFF, 0x51]),
        ("PGM", "P5\n240 320"u8.ToArray()),
    ];

    private readonly Dictionary<UInt128, string> _pieces = [];

    /// <summary>Adds a picture to be looked for.</summary>
    public void Know(string name, ReadOnlySpan<byte> picture)
    {
        for (var at = 0; at + PieceLength <= picture.Length; at += PieceLength)
        {
            var piece = picture.Slice(at, PieceLength);
            // An even patch is in many files, and nobody's face.
            if (piece.ToArray().Distinct().Count() >= LeastShades)
            {
                _pieces.TryAdd(MemoryMarshal.Read<UInt128>(piece), name);
            }
        }
    }

    /// <summary>What was found, file by file.</summary>
    public IEnumerable<string> InFolder(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .SelectMany(file => In(File.ReadAllBytes(file)).Select(found => $"{Path.GetRelativePath(folder, file)}: {found}"));

    /// <summary>What was found in some bytes, each thing once.</summary>
    public IEnumerable<string> In(byte[] bytes)
    {
        var text = Encoding.Latin1.GetString(bytes).Replace("\\u002B", "+", StringComparison.OrdinalIgnoreCase).Replace("\\/", "/", StringComparison.Ordinal);
        return Plain(bytes)
            .Concat(Hexadecimal().Matches(text).SelectMany(run => FromHexadecimal(run.Value)).Select(found => $"{found}, in hexadecimal"))
            .Concat(Base64Run().Matches(text).SelectMany(run => FromBase64(run.Value)).Select(found => $"{found}, in base64"))
            .Distinct();
    }

    private IEnumerable<string> Plain(byte[] bytes)
    {
        foreach (var (name, mark) in Formats.Where(format => bytes.AsSpan().IndexOf(format.Mark) >= 0))
        {
            yield return $"{name} file";
        }

        for (var at = 0; at + PieceLength <= bytes.Length; at++)
        {
            if (_pieces.TryGetValue(MemoryMarshal.Read<UInt128>(bytes.AsSpan(at)), out var name))
            {
                yield return name;
            }
        }
    }

    // A run may begin with digits that are not the picture's.
    private IEnumerable<string> FromHexadecimal(string run) =>
        Enumerable.Range(0, 2).SelectMany(skipped => Plain(Convert.FromHexString(run.AsSpan(skipped, (run.Length - skipped) & ~1))));

    private IEnumerable<string> FromBase64(string run)
    {
        var plain = run.Replace('-', '+').Replace('_', '/');
        return Enumerable.Range(0, 4).SelectMany(skipped => Plain(Convert.FromBase64String(plain.Substring(skipped, (plain.Length - skipped) & ~3))));
    }

    [GeneratedRegex("[0-9A-Fa-f]{62,}")]
    private static partial Regex Hexadecimal();

    [GeneratedRegex("[A-Za-z0-9+/_-]{40,}")]
    private static partial Regex Base64Run();
}
