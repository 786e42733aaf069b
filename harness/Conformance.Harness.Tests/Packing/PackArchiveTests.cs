using System.Formats.Tar;
using System.IO.Compression;
using Conformance.Cli.Packing;

namespace Conformance.Harness.Tests.Packing;

public sealed class PackArchiveTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("conformance-pack-").FullName;

    [Fact]
    public void Whoever_packs_it_and_when_the_same_files_give_the_same_bytes()
    {
        var first = Packed(compressed: true);
        File.SetLastWriteTimeUtc(Path.Combine(_folder, "a"), new(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        Assert.Equal(first, Packed(compressed: true));
    }

    [Fact]
    public void Programs_can_be_started_and_nothing_tells_of_the_machine()
    {
        var entries = Entries(Packed(compressed: false));

        Assert.Equal(["conformance/a", "conformance/bin/b", "conformance/SHA256SUMS"], entries.Select(entry => entry.Name));
        Assert.Equal(["644", "755", "644"], entries.Select(entry => Convert.ToString((int)entry.Mode, 8)));
        Assert.All(entries, entry => Assert.Equal((0, 0, DateTimeOffset.UnixEpoch), (entry.Uid, entry.Gid, entry.ModificationTime)));
        Assert.All(entries.Cast<PosixTarEntry>(), entry => Assert.Equal(("", ""), (entry.UserName, entry.GroupName)));
    }

    [Fact]
    public void The_sums_are_those_that_sha256sum_checks()
    {
        var sums = Entries(Packed(compressed: false))[^1];

        // The first is the well-known sum of "abc", the second that of nothing.
        Assert.Equal(
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a\ne3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  bin/b\n",
            new StreamReader(sums.DataStream!).ReadToEnd());
    }

    [Fact]
    public void Gzip_holds_the_same_archive()
    {
        using var unpacked = new MemoryStream();
        using (var gzip = new GZipStream(new MemoryStream(Packed(compressed: true)), CompressionMode.Decompress))
        {
            gzip.CopyTo(unpacked);
        }

        Assert.Equal(Packed(compressed: false), unpacked.ToArray());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private byte[] Packed(bool compressed)
    {
        File.WriteAllText(Path.Combine(_folder, "a"), "abc");
        File.WriteAllText(Path.Combine(_folder, "b"), "");
        using var target = new MemoryStream();
        PackArchive.Write(target, [new("a", Path.Combine(_folder, "a")), new("bin/b", Path.Combine(_folder, "b"), IsProgram: true)], compressed);
        return target.ToArray();
    }

    private static List<TarEntry> Entries(byte[] archive)
    {
        using var reader = new TarReader(new MemoryStream(archive));
        var entries = new List<TarEntry>();
        while (reader.GetNextEntry(copyData: true) is { } entry)
        {
            entries.Add(entry);
        }

        return entries;
    }
}
