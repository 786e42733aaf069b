using System.Numerics;
using System.Security.Cryptography;

namespace Conformance.CardSimulator.Seeding;

/// <summary>
/// RSA-2048 keys that follow from a text, so that a fixture can be made again byte for byte. Whoever knows the text has the key:
/// these are test keys and nothing may trust them.
/// </summary>
public static class SeededRsaKey
{
    private const int Bits = 2048;
    private static readonly BigInteger Exponent = 65537;

    /// <summary>The next key that the generator gives; the caller disposes of it.</summary>
    public static RSA Create(SeededBytes random)
    {
        var one = Prime(random);
        var other = Prime(random);
        return RSA.Create(Parameters(BigInteger.Max(one, other), BigInteger.Min(one, other)));
    }

    private static BigInteger Prime(SeededBytes random) =>
        PrimeSearch.Draw(random, Bits / 2, candidate => (candidate - 1) % Exponent != 0);

    private static RSAParameters Parameters(BigInteger p, BigInteger q)
    {
        var d = Inverse(Exponent, (p - 1) * (q - 1));
        return new()
        {
            Modulus = Bytes(p * q, Bits),
            Exponent = Bytes(Exponent, 24),
            D = Bytes(d, Bits),
            P = Bytes(p, Bits / 2),
            Q = Bytes(q, Bits / 2),
            DP = Bytes(d % (p - 1), Bits / 2),
            DQ = Bytes(d % (q - 1), Bits / 2),
            InverseQ = Bytes(Inverse(q, p), Bits / 2),
        };
    }

    /// <summary>The extended Euclidean algorithm; <paramref name="number"/> and <paramref name="modulus"/> have no common factor.</summary>
    private static BigInteger Inverse(BigInteger number, BigInteger modulus)
    {
        var (remainder, next) = (number % modulus, modulus);
        var (factor, nextFactor) = (BigInteger.One, BigInteger.Zero);
        while (!next.IsZero)
        {
            var quotient = remainder / next;
            (remainder, next) = (next, remainder - (quotient * next));
            (factor, nextFactor) = (nextFactor, factor - (quotient * nextFactor));
        }

        return factor.Sign < 0 ? factor + modulus : factor;
    }

    private static byte[] Bytes(BigInteger number, int bits)
    {
        var bytes = new byte[bits / 8];
        var length = number.GetByteCount(isUnsigned: true);
        number.TryWriteBytes(bytes.AsSpan(bytes.Length - length), out _, isUnsigned: true, isBigEndian: true);
        return bytes;
    }
}
