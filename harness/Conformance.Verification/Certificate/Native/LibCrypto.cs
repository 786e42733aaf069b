using System.Runtime.InteropServices;

namespace Conformance.Verification;

/// <summary>
/// The few functions of OpenSSL's libcrypto (3.x, what the platform itself rests on under Linux) that bring an RSA key into the library
/// without the platform's decoder, which takes as long as seven verifications. Nothing here checks a length: only <see cref="SafeRsaKey"/>
/// calls it.
/// </summary>
internal static unsafe class LibCrypto
{
    private const string Library = "libcrypto.so.3";

    /// <summary>NID_sha256.</summary>
    public const int Sha256 = 672;

    [DllImport(Library, EntryPoint = "RSA_new", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static extern nint NewKey();

    [DllImport(Library, EntryPoint = "RSA_free", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static extern void FreeKey(nint key);

    /// <summary>The numbers are the key's from then on; 1 when it took them.</summary>
    [DllImport(Library, EntryPoint = "RSA_set0_key", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static extern int SetKey(nint key, nint modulus, nint exponent, nint none);

    [DllImport(Library, EntryPoint = "BN_bin2bn", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static extern nint ReadNumber(byte* bytes, int length, nint none);

    /// <summary>RSASSA-PKCS1-v1_5 over a hash; 1 when the signature is valid.</summary>
    [DllImport(Library, EntryPoint = "RSA_verify", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static extern int Verify(int hashAlgorithm, byte* hash, uint hashLength, byte* signature, uint signatureLength, nint key);

    /// <summary>Forgets why this thread's last call failed, so that nobody takes it for a failure of the next.</summary>
    [DllImport(Library, EntryPoint = "ERR_clear_error", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static extern void ForgetErrors();
}
