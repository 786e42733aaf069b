using System.Globalization;
using System.Security.Cryptography;

namespace Conformance.Vision.Cards;

/// <summary>What a reader made of the printed digits. Dispose of it, and the digits are cleared.</summary>
public abstract class DigitReading : IDisposable
{
    private DigitReading()
    {
    }

    /// <inheritdoc/>
    public virtual void Dispose() => GC.SuppressFinalize(this);

    /// <summary>Fourteen digits, right or wrong: the reader cannot know before the chip has said.</summary>
    public sealed class Digits : DigitReading
    {
        // Pinned: the garbage collector leaves no copies behind.
        private readonly byte[] _ascii = GC.AllocateArray<byte>(CardFace.Digits, pinned: true);
        private bool _disposed;

        internal Digits(ReadOnlySpan<byte> digits)
        {
            for (var i = 0; i < digits.Length; i++)
            {
                _ascii[i] = (byte)('0' + digits[i]);
            }
        }

        /// <summary>As VERIFY takes 照合番号B: ASCII, no padding (facts/card.md 1.6).</summary>
        /// <exception cref="ObjectDisposedException">Disposed.</exception>
        public ReadOnlySpan<byte> Ascii
        {
            get
            {
                ObjectDisposedException.ThrowIf(_disposed, this);
                return _ascii;
            }
        }

        /// <inheritdoc/>
        public override void Dispose()
        {
            CryptographicOperations.ZeroMemory(_ascii);
            _disposed = true;
            base.Dispose();
        }

        /// <summary>How many, never which.</summary>
        public override string ToString() => "14 digits read";
    }

    /// <summary>The face could not be read, and no try is lost.</summary>
    /// <param name="cells">How many of the fourteen digits were not told; all of them where no card was found.</param>
    public sealed class Unreadable(int cells) : DigitReading
    {
        /// <summary>How many of the fourteen digits were not told.</summary>
        public int Cells { get; } = cells;

        /// <summary>How many.</summary>
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Cells} of 14 digits not read");
    }
}
