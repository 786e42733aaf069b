using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace Conformance.Verification;

/// <summary>A public key in libcrypto (RSA). Several threads may verify with it at once; it is freed with its last use.</summary>
internal sealed unsafe class SafeRsaKey() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
{
    /// <summary>The key of a modulus and an exponent, both big-endian.</summary>
    /// <exception cref="CryptographicException">libcrypto has no memory left.</exception>
    public static SafeRsaKey Of(ReadOnlySpan<byte> modulus, ReadOnlySpan<byte> exponent)
    {
        var key = new SafeRsaKey();
        key.SetHandle(LibCrypto.NewKey());
        if (key.IsInvalid || LibCrypto.SetKey(key.handle, Number(modulus), Number(exponent), 0) != 1)
        {
            throw new CryptographicException("libcrypto took no RSA key.");
        }

        return key;
    }

    /// <summary>RSASSA-PKCS1-v1_5 with SHA-256: true when the key made the signature over the hash.</summary>
    public bool IsSignatureOf(ReadOnlySpan<byte> sha256, ReadOnlySpan<byte> signature)
    {
        var isUsed = false;
        try
        {
            DangerousAddRef(ref isUsed);
            fixed (byte* hashed = sha256, signed = signature)
            {
                if (LibCrypto.Verify(LibCrypto.Sha256, hashed, (uint)sha256.Length, signed, (uint)signature.Length, handle) == 1)
                {
                    return true;
                }
            }

            LibCrypto.ForgetErrors();
            return false;
        }
        finally
        {
            if (isUsed)
            {
                DangerousRelease();
            }
        }
    }

    protected override bool ReleaseHandle()
    {
        LibCrypto.FreeKey(handle);
        return true;
    }

    private static nint Number(ReadOnlySpan<byte> bytes)
    {
        fixed (byte* first = bytes)
        {
            return LibCrypto.ReadNumber(first, bytes.Length, 0);
        }
    }
}
