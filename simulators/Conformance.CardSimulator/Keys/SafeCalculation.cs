using Microsoft.Win32.SafeHandles;

namespace Conformance.CardSimulator.Keys;

/// <summary>Room for numbers that a calculation of libcrypto needs on its way (BN_CTX), freed once.</summary>
internal sealed class SafeCalculation() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
{
    protected override bool ReleaseHandle()
    {
        LibCrypto.FreeCalculation(handle);
        return true;
    }
}
