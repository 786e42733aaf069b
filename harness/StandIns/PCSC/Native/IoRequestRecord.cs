using System.Runtime.InteropServices;

namespace PCSC.Native;

/// <summary>SCARD_IO_REQUEST: which protocol, and the length of this record.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct IoRequestRecord
{
    public nuint Protocol;
    public nuint Length;
}
