using System.Numerics;
using System.Security.Cryptography;

namespace Conformance.CardSimulator.Keys;

/// <summary>Powers of large numbers, which primes are told by.</summary>
internal static class ModularPower
{
    /// <summary>The remainder of a power; no number is negative, and <paramref name="modulus"/> is odd and above 1.</summary>
    /// <exception cref="CryptographicException">libcrypto refused.</exception>
    public static BigInteger Of(BigInteger number, BigInteger exponent, BigInteger modulus)
    {
        Span<byte> power = stackalloc byte[modulus.GetByteCount(isUnsigned: true)];
        using var calculation = LibCrypto.NewCalculation();
        using var one = Number(number);
        using var other = Number(exponent);
        using var last = Number(modulus);
        using var result = Number(BigInteger.Zero);
        if (LibCrypto.Power(result, one, other, last, calculation) != 1 || LibCrypto.WriteNumber(result, power, power.Length) < 0)
        {
            throw new CryptographicException("libcrypto refused a power of large numbers.");
        }

        return new(power, isUnsigned: true, isBigEndian: true);
    }

    private static SafeNumber Number(BigInteger number)
    {
        var bytes = number.ToByteArray(isUnsigned: true, isBigEndian: true);
        return LibCrypto.ReadNumber(bytes, bytes.Length, 0);
    }
}
