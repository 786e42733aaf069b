using System.Runtime.InteropServices;

namespace Conformance.CardSimulator.Keys;

/// <summary>
/// The few functions of OpenSSL's libcrypto (3.x, the library that the platform itself rests on under Linux) that do what a card's key
/// does, as the platform's own RSA signs hashes only and the card whatever it is given (facts/card.md 2.3), and powers of large numbers,
/// for which the platform's own arithmetic takes several times as long.
/// </summary>
internal static partial class LibCrypto
{
    private const string Library = "libcrypto.so.3";

    /// <summary>RSA_NO_PADDING: the caller has built the whole block.</summary>
    public const int NoPadding = 3;

    /// <summary>Reads a private key (PKCS#1, DER); an invalid handle when it is none.</summary>
    [LibraryImport(Library, EntryPoint = "d2i_AutoPrivateKey")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial SafePrivateKey ReadPrivateKey(nint none, ref nint der, int length);

    [LibraryImport(Library, EntryPoint = "EVP_PKEY_free")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial void Free(nint key);

    [LibraryImport(Library, EntryPoint = "EVP_PKEY_CTX_new")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial SafeOperation NewOperation(SafePrivateKey key, nint engine);

    [LibraryImport(Library, EntryPoint = "EVP_PKEY_CTX_free")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial void FreeOperation(nint operation);

    [LibraryImport(Library, EntryPoint = "EVP_PKEY_sign_init")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int BeginSigning(SafeOperation operation);

    [LibraryImport(Library, EntryPoint = "EVP_PKEY_CTX_set_rsa_padding")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int SetPadding(SafeOperation operation, int padding);

    [LibraryImport(Library, EntryPoint = "EVP_PKEY_sign")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int Sign(
        SafeOperation operation, Span<byte> signature, ref nuint length, ReadOnlySpan<byte> block, nuint blockLength);

    /// <summary>A number of its big-endian bytes.</summary>
    [LibraryImport(Library, EntryPoint = "BN_bin2bn")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial SafeNumber ReadNumber(ReadOnlySpan<byte> bytes, int length, nint none);

    /// <summary>Writes a number with leading zeros; the length, or -1 when it does not fit.</summary>
    [LibraryImport(Library, EntryPoint = "BN_bn2binpad")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int WriteNumber(SafeNumber number, Span<byte> bytes, int length);

    [LibraryImport(Library, EntryPoint = "BN_clear_free")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial void FreeNumber(nint number);

    [LibraryImport(Library, EntryPoint = "BN_CTX_new")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial SafeCalculation NewCalculation();

    [LibraryImport(Library, EntryPoint = "BN_CTX_free")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial void FreeCalculation(nint calculation);

    /// <summary>Puts the power into <paramref name="result"/>; 1 when it did.</summary>
    [LibraryImport(Library, EntryPoint = "BN_mod_exp")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int Power(SafeNumber result, SafeNumber number, SafeNumber exponent, SafeNumber modulus, SafeCalculation calculation);
}
