using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Conformance.Certification.Draws;

/// <summary>
/// What the relying party chose. Seeds, orders and draws follow from it by SHA-256 alone, so that anybody can make them again in any
/// language, and nobody can have recorded the run before.
/// </summary>
public sealed record Nonce
{
    /// <summary>The most characters of a nonce.</summary>
    public const int Longest = 128;

    private const int OwnBytes = 16;

    private Nonce(string text) => Text = text;

    /// <summary>The nonce as it was given.</summary>
    public string Text { get; }

    /// <summary>A nonce of its text; null when that is none: 1 to 128 letters, digits and . _ - : alone.</summary>
    public static Nonce? Parse(string text) =>
        text.Length is > 0 and <= Longest && text.All(character => char.IsAsciiLetterOrDigit(character) || "._-:".Contains(character, StringComparison.Ordinal)) ? new(text) : null;

    /// <summary>One that nobody asked for, drawn by the operating system.</summary>
    public static Nonce Own() => new(RandomNumberGenerator.GetHexString(2 * OwnBytes, lowercase: true));

    /// <summary>The seed for a purpose: the first four bytes of the hash, big-endian, without the sign.</summary>
    public int SeedFor(string purpose) => (int)(BinaryPrimitives.ReadUInt32BigEndian(HashOf(purpose, "")) & int.MaxValue);

    /// <summary>The same things in the order of their hashes for a purpose.</summary>
    public IReadOnlyList<T> Order<T>(string purpose, IEnumerable<T> things, Func<T, string> nameOf) =>
        [.. things.OrderBy(thing => Convert.ToHexStringLower(HashOf(purpose, nameOf(thing))), StringComparer.Ordinal)];

    private byte[] HashOf(string purpose, string name) => SHA256.HashData(Encoding.UTF8.GetBytes($"conformance\n{purpose}\n{Text}\n{name}"));

    /// <inheritdoc/>
    public override string ToString() => Text;
}
