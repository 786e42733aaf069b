using System.IO.Compression;
using NodaTime;

namespace Conformance.Authority;

/// <summary>A result as a ZIP with one file. What the file in it is called is in no source: as the kind of message is.</summary>
internal static class ResultZip
{
    /// <param name="name">Of the file in it.</param>
    /// <param name="message">What it holds.</param>
    /// <param name="made">When, local time at the desk: the same message at the same time gives the same bytes.</param>
    public static byte[] Of(string name, byte[] message, LocalDateTime made)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            var entry = zip.CreateEntry(name);
            entry.LastWriteTime = new DateTimeOffset(made.ToDateTimeUnspecified(), TimeSpan.Zero);
            using var content = entry.Open();
            content.Write(message);
        }

        return bytes.ToArray();
    }
}
