using System.Runtime.InteropServices;

namespace OpenCvSharp;

/// <summary>Owns one object of the library; freed by Dispose, or by the handle's own finaliser.</summary>
public abstract class CvObject : IDisposable
{
    private readonly SafeHandle _handle;

    private protected CvObject(SafeHandle handle) => _handle = handle;

    public bool IsDisposed => _handle.IsClosed;

    /// <exception cref="ObjectDisposedException">Disposed.</exception>
    public IntPtr CvPtr
    {
        get
        {
            ObjectDisposedException.ThrowIf(IsDisposed, this);
            return _handle.DangerousGetHandle();
        }
    }

    public void Dispose()
    {
        _handle.Dispose();
        Released();
        GC.SuppressFinalize(this);
    }

    private protected virtual void Released()
    {
    }
}
