using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Conformance.Vision.Matching;

/// <summary>A face as numbers that can be compared. Personal data: cleared when it is disposed, and never printed.</summary>
public sealed class FaceTemplate : IDisposable
{
    // Pinned: the garbage collector leaves no copies behind.
    private readonly float[] _values;
    private bool _disposed;

    internal FaceTemplate(int length) => _values = GC.AllocateArray<float>(length, pinned: true);

    /// <summary>The numbers, as the describer made them.</summary>
    /// <exception cref="ObjectDisposedException">Disposed.</exception>
    internal Span<float> Values
    {
        get
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            return _values;
        }
    }

    /// <summary>True when no number is left.</summary>
    public bool IsCleared => !_values.AsSpan().ContainsAnyExcept(0);

    /// <summary>The same, for what copies out of unmanaged memory.</summary>
    internal float[] Buffer => _values;

    /// <summary>Clears the numbers.</summary>
    public void Dispose()
    {
        CryptographicOperations.ZeroMemory(MemoryMarshal.AsBytes(_values.AsSpan()));
        _disposed = true;
    }

    /// <summary>Length, never the numbers.</summary>
    public override string ToString() => $"face template, {_values.Length} numbers";
}
