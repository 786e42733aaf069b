using System.Numerics;
using System.Security.Cryptography;

namespace Conformance.CardSimulator.Files;

/// <summary>
/// RSA as the card's key does it: the given bytes are padded as they are (PKCS#1 v1.5, block type 1) and raised to the private
/// exponent. The platform's RSA signs hashes only, the card signs whatever it is given (facts/card.md 2.3).
/// </summary>
internal sealed class RsaPrivateKey
{
    /// <summary>00 01, at least eight FF, 00.</summary>
    private const int LeastPadding = 11;

    private readonly int _length;
    private readonly BigInteger _p;
    private readonly BigInteger _q;
    private readonly BigInteger _dp;
    private readonly BigInteger _dq;
    private readonly BigInteger _inverseQ;

    public RsaPrivateKey(RSAParameters parameters)
    {
        _length = parameters.Modulus!.Length;
        _p = Number(parameters.P);
        _q = Number(parameters.Q);
        _dp = Number(parameters.DP);
        _dq = Number(parameters.DQ);
        _inverseQ = Number(parameters.InverseQ);
    }

    /// <summary>The most bytes that can be signed: 245 for a modulus of 2,048 bits.</summary>
    public int LongestInput => _length - LeastPadding;

    /// <summary>The length of every signature: that of the modulus.</summary>
    public int SignatureLength => _length;

    public byte[] Sign(ReadOnlySpan<byte> input)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(input.Length, LongestInput);
        var block = new byte[_length];
        block.AsSpan().Fill(0xFF);
        (block[0], block[1], block[^(input.Length + 1)]) = (0, 1, 0);
        input.CopyTo(block.AsSpan(_length - input.Length));

        var number = Number(block);
        var byP = BigInteger.ModPow(number, _dp, _p);
        var byQ = BigInteger.ModPow(number, _dq, _q);
        var h = _inverseQ * (byP - byQ) % _p;
        var signature = byQ + ((h.Sign < 0 ? h + _p : h) * _q);
        return Bytes(signature, block);
    }

    private static byte[] Bytes(BigInteger number, byte[] into)
    {
        into.AsSpan().Clear();
        var length = number.GetByteCount(isUnsigned: true);
        number.TryWriteBytes(into.AsSpan(into.Length - length), out _, isUnsigned: true, isBigEndian: true);
        return into;
    }

    private static BigInteger Number(byte[]? bytes) => new(bytes, isUnsigned: true, isBigEndian: true);
}
