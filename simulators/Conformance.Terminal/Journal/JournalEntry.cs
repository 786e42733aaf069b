using System.Security.Cryptography;

namespace Conformance.Terminal.Journal;

/// <summary>One request that the terminal took, and how far it has come. What it holds lies on the disk.</summary>
/// <param name="number">Its number in the journal, counted over all restarts.</param>
/// <param name="name">The request's name.</param>
/// <param name="digest">SHA-256 of the request.</param>
internal sealed class JournalEntry(int number, MessageFileName name, string digest)
{
    public int Number => number;

    public MessageFileName Name => name;

    /// <summary>The name as it was written, case and all.</summary>
    public required string FileName { get; init; }

    /// <summary>Tells a repeated request from another one of the same name.</summary>
    public string Digest => digest;

    public JournalStage Stage { get; set; }

    /// <summary>When its answer is due.</summary>
    public DateTimeOffset Due { get; set; }

    /// <summary>When its answer was put into res, or found there at a start.</summary>
    public DateTimeOffset Delivered { get; set; }

    /// <summary>An answer that the disk has not taken yet: the centre is not asked twice for that.</summary>
    public IReadOnlyList<CentreFile>? Unwritten { get; set; }

    /// <summary>What may be told of it: its kind and number, not its name.</summary>
    public string Place => FormattableString.Invariant($"request {number} ({name.Prefix})");

    public static string DigestOf(ReadOnlySpan<byte> request) => Convert.ToHexStringLower(SHA256.HashData(request));

    /// <inheritdoc/>
    public override string ToString() => $"{Place}, {Stage}";
}
