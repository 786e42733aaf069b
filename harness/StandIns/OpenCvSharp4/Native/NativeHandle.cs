using Microsoft.Win32.SafeHandles;

namespace OpenCvSharp.Native;

/// <summary>A pointer of the library with the function that frees it.</summary>
internal sealed class NativeHandle : SafeHandleZeroOrMinusOneIsInvalid
{
    private readonly Action<IntPtr> _free;

    public NativeHandle(IntPtr pointer, Action<IntPtr> free)
        : base(ownsHandle: true)
    {
        _free = free;
        SetHandle(pointer);
    }

    protected override bool ReleaseHandle()
    {
        _free(handle);
        return true;
    }
}
