namespace Conformance.ReaderSimulator;

/// <summary>One picture of the camera; the bytes mean something to the matcher alone and are forgotten after the comparison (RDR-6).</summary>
/// <param name="Name">What the stimulus is called, for people.</param>
/// <param name="Image">The picture; may be empty where the matcher goes by name.</param>
public sealed record FaceFrame(string Name, ReadOnlyMemory<byte> Image)
{
    /// <summary>True when what stands there is as flat as a print or a screen: what a camera of depth or of infrared light tells beside the picture.</summary>
    public bool IsFlat { get; init; }

    /// <summary>Name and length, never the picture.</summary>
    public override string ToString() => $"{Name}, {Image.Length} bytes";
}
