namespace Conformance.ReaderSimulator;

/// <summary>Compares whoever stands before the camera with one photo. Holds what it knows of the photo until it is disposed of, at the session's end (RDR-6).</summary>
public interface IFaceComparison : IDisposable
{
    /// <summary>True while anything is held that was made of a photo or a picture: looked up, not remembered. False once disposed of.</summary>
    bool HoldsTemplate { get; }

    /// <summary>
    /// How alike they are, 0 (strangers) to 1 (the same). Null when there is nothing to compare: nobody, several people, a face that does not
    /// fit the picture, a black picture, or one from a camera that stands still (RDR-7, RDR-8).
    /// </summary>
    double? Compare(FaceFrame frame);
}
