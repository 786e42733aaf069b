using Microsoft.Win32.SafeHandles;

namespace Conformance.CardSimulator.Keys;

/// <summary>A large number of libcrypto's (BIGNUM), wiped and freed once.</summary>
internal sealed class SafeNumber() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
{
    protected override bool ReleaseHandle()
    {
        LibCrypto.FreeNumber(handle);
        return true;
    }
}
