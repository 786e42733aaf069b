using Microsoft.Win32.SafeHandles;

namespace Conformance.CardSimulator.Keys;

/// <summary>An EVP_PKEY. Several threads may use it at once; it is freed with its last use.</summary>
internal sealed class SafePrivateKey() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
{
    protected override bool ReleaseHandle()
    {
        LibCrypto.Free(handle);
        return true;
    }
}
