namespace Conformance.ReaderSimulator;

/// <summary>
/// The one place where a reader holds pictures, photos and templates. It outlives the sessions, so that it can tell what they left behind:
/// by looking into the buffers themselves. To be used within an act.
/// </summary>
internal sealed class FaceMemory(ReaderDefect defect)
{
    private readonly List<FaceBuffer> _buffers = [];
    private readonly List<IFaceComparison> _comparisons = [];
    private bool _hasTaken;

    /// <summary>Takes a copy of a picture; whoever takes it disposes of it.</summary>
    public FaceBuffer Take(FaceDataKind kind, ReadOnlySpan<byte> picture)
    {
        var buffer = new FaceBuffer(kind, picture, () => defect.Clears(kind));
        _buffers.Add(buffer);
        _hasTaken = true;
        return buffer;
    }

    /// <summary>Takes what the matcher made of a photo.</summary>
    public IFaceComparison? Take(IFaceComparison? comparison)
    {
        if (comparison is not null)
        {
            _comparisons.Add(comparison);
            _hasTaken = true;
        }

        return comparison;
    }

    /// <summary>Ends a comparison, its templates with it.</summary>
    public void Release(IFaceComparison? comparison)
    {
        if (comparison is not null && defect.Clears(FaceDataKind.Template))
        {
            comparison.Dispose();
        }
    }

    /// <summary>What is held now, to be told when a session has ended; null where none of its like was taken since it was told last.</summary>
    public ReaderEvent.FaceMemoryTold? Account()
    {
        if (!_hasTaken)
        {
            return null;
        }

        _hasTaken = false;
        _buffers.RemoveAll(buffer => !buffer.HoldsAnything);
        _comparisons.RemoveAll(comparison => !comparison.HoldsTemplate);
        return new(Count(FaceDataKind.Frame), Count(FaceDataKind.Photo), _comparisons.Count);
    }

    private int Count(FaceDataKind kind) => _buffers.Count(buffer => buffer.Kind == kind);
}
