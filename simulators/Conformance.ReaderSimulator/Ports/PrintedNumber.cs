using System.Security.Cryptography;

namespace Conformance.ReaderSimulator;

/// <summary>
/// 照合番号B as a reader took it from the card's printed face: birth date, year of expiry and security code, 14 digits (facts/card.md 2.4).
/// Right or wrong, only the chip can tell. Cleared when it is disposed of.
/// </summary>
public sealed class PrintedNumber : IDisposable
{
    /// <summary>How many digits it has.</summary>
    public const int Length = 14;

    // Pinned: the garbage collector leaves no copies behind.
    private readonly byte[] _ascii = GC.AllocateArray<byte>(Length, pinned: true);

    /// <summary>Takes a copy.</summary>
    /// <exception cref="ArgumentException">These are not 14 digits.</exception>
    public PrintedNumber(ReadOnlySpan<byte> ascii)
    {
        if (ascii.Length != Length || ascii.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
        {
            throw new ArgumentException($"照合番号B has {Length} digits, here are {ascii.Length} bytes", nameof(ascii));
        }

        ascii.CopyTo(_ascii);
    }

    /// <summary>As VERIFY takes it: ASCII, no padding.</summary>
    internal ReadOnlySpan<byte> Ascii => _ascii;

    /// <inheritdoc/>
    public void Dispose() => CryptographicOperations.ZeroMemory(_ascii);

    /// <summary>How many digits, never which.</summary>
    public override string ToString() => "14 digits read";
}
