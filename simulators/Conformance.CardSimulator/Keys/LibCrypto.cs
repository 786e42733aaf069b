using System.Runtime.InteropServices;

namespace Conformance.CardSimulator.Keys;

/// <summary>
/// The few functions of OpenSSL's libcrypto (3.x, the library that the platform itself rests on under Linux) that do what a card's key
/// does: the platform's own RSA signs hashes only, the card whatever it is given (facts/card.md 2.3).
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
}
