using Microsoft.Win32.SafeHandles;

namespace Conformance.CardSimulator.Keys;

/// <summary>An EVP_PKEY_CTX: one operation with one key, by one thread.</summary>
internal sealed class SafeOperation() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
{
    protected override bool ReleaseHandle()
    {
        LibCrypto.FreeOperation(handle);
        return true;
    }
}
