using System.Text;
using Conformance.Certification.Bundles;

namespace Conformance.Harness.Tests.Certification;

/// <summary>One random change to the files of a bundle.</summary>
internal static class Mutation
{
    /// <summary>Changes something, and says what.</summary>
    /// <param name="files">The bundle.</param>
    /// <param name="names">The files that may be changed.</param>
    /// <param name="random">Chooses.</param>
    public static string Apply(BundleFiles files, IReadOnlyList<string> names, Random random)
    {
        var name = names[random.Next(names.Count)];
        var bytes = files.Read(name)!;
        switch (random.Next(8))
        {
            case 0:
                bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
                files.Write(name, bytes);
                return $"a byte of {name} flipped";
            case 1:
                files.Write(name, bytes[..random.Next(bytes.Length)]);
                return $"{name} truncated";
            case 2:
                File.Delete(files.PathOf(name));
                return $"{name} dropped";
            case 3:
                files.Write($"{name}.copy", bytes);
                return $"a copy of {name} added";
            case 4:
                var other = names[random.Next(names.Count)];
                files.Write(name, files.Read(other)!);
                files.Write(other, bytes);
                return $"{name} and {other} swapped";
            case var kind:
                files.Write(name, Lines(bytes, kind, random));
                return $"{name}: lines {kind switch { 5 => "dropped", 6 => "repeated", _ => "swapped" }}";
        }
    }

    private static byte[] Lines(byte[] bytes, int kind, Random random)
    {
        var lines = Encoding.UTF8.GetString(bytes).Split('\n').ToList();
        var (one, two) = (random.Next(lines.Count), random.Next(lines.Count));
        switch (kind)
        {
            case 5:
                lines.RemoveAt(one);
                break;
            case 6:
                lines.Insert(one, lines[one]);
                break;
            default:
                (lines[one], lines[two]) = (lines[two], lines[one]);
                break;
        }

        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }
}
