using System.Globalization;
using System.Security.Cryptography;

namespace Conformance.Bench.Observation;

/// <summary>What is kept of a message besides its hash, so that two can be told apart by place without any of their text.</summary>
/// <param name="Length">In bytes.</param>
/// <param name="Blocks">The first two bytes of the SHA-256 of each 32 bytes, in hexadecimal.</param>
public sealed record ByteOutline(int Length, string Blocks)
{
    private const int BlockLength = 32;
    private const int DigitsPerBlock = 4;

    /// <summary>Outline of a message.</summary>
    public static ByteOutline Of(ReadOnlySpan<byte> message)
    {
        var blocks = new List<string>();
        for (var start = 0; start < message.Length; start += BlockLength)
        {
            var block = message[start..Math.Min(start + BlockLength, message.Length)];
            blocks.Add(Convert.ToHexStringLower(SHA256.HashData(block))[..DigitsPerBlock]);
        }

        return new(message.Length, string.Concat(blocks));
    }

    /// <summary>Where another message begins to differ, for instance "bytes 641 to 672"; "no block" when only the whole tells them apart.</summary>
    public string FirstDifference(ByteOutline other)
    {
        var same = Blocks.Zip(other.Blocks).TakeWhile(pair => pair.First == pair.Second).Count() / DigitsPerBlock;
        return same * DigitsPerBlock == Math.Max(Blocks.Length, other.Blocks.Length)
            ? "no block"
            : string.Create(CultureInfo.InvariantCulture, $"bytes {(same * BlockLength) + 1} to {(same + 1) * BlockLength}");
    }
}
