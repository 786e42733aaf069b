using System.Runtime.InteropServices;

namespace PCSC.Native;

/// <summary>SCARD_READERSTATE as pcsc-lite lays it out on Linux: not packed, 33 bytes for the ATR.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct ReaderStateRecord
{
    public nint Reader;
    public nint UserData;
    public nuint CurrentState;
    public nuint EventState;
    public nuint AtrLength;

    [MarshalAs(UnmanagedType.ByValArray, SizeConst = 33)]
    public byte[] Atr;
}
