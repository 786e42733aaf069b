using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Conformance.Reporting.Runs;

/// <summary>JSON as a page carries it: compressed (DEFLATE) and in base64, so that much of it opens at once and is unpacked when somebody asks.</summary>
internal static class Packed
{
    // Nothing of it is seen by a browser before it is unpacked and parsed as JSON.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What was written, packed.</summary>
    public static string Of(Action<Utf8JsonWriter> write)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        using (var json = new Utf8JsonWriter(deflate, Options))
        {
            write(json);
        }

        return Convert.ToBase64String(packed.GetBuffer(), 0, checked((int)packed.Length));
    }
}
