namespace Conformance.ReaderSimulator;

/// <summary>The judge of faces (RDR-6).</summary>
public interface IFaceMatcher
{
    /// <summary>Begins with the photo of the card in the slot: JPEG 2000, as the chip holds it; not to be kept beyond the call.</summary>
    /// <returns>Null when no face can be found in it.</returns>
    IFaceComparison? Begin(ReadOnlySpan<byte> photo);
}
