using System.Security.Cryptography;

namespace Conformance.ReaderSimulator;

/// <summary>One picture in the reader's memory. Overwritten when it is disposed of.</summary>
internal sealed class FaceBuffer : IDisposable
{
    private readonly Func<bool> _clears;

    // Pinned: the garbage collector leaves no copies behind.
    private readonly byte[] _bytes;

    /// <summary>Takes a copy.</summary>
    public FaceBuffer(FaceDataKind kind, ReadOnlySpan<byte> picture, Func<bool> clears)
    {
        (Kind, _clears, _bytes) = (kind, clears, GC.AllocateUninitializedArray<byte>(picture.Length, pinned: true));
        picture.CopyTo(_bytes);
    }

    public FaceDataKind Kind { get; }

    public ReadOnlyMemory<byte> Bytes => _bytes;

    /// <summary>Whether a byte of it is left: looked up, not remembered.</summary>
    public bool HoldsAnything => _bytes.AsSpan().ContainsAnyExcept((byte)0);

    public void Dispose()
    {
        if (_clears())
        {
            CryptographicOperations.ZeroMemory(_bytes);
        }
    }
}
