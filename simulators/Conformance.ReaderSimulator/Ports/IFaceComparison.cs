namespace Conformance.ReaderSimulator;

/// <summary>Compares whoever stands before the camera with one photo. Holds what it knows of the photo until it is disposed of, at the session's end (RDR-6).</summary>
public interface IFaceComparison : IDisposable
{
    /// <summary>True while anything is held that was made of a photo or a picture: looked up, not remembered. False once disposed of.</summary>
    bool HoldsTemplate { get; }

    /// <summary>How alike they are, 0 (strangers) to 1 (the same); 0 also when there is no face to be seen.</summary>
    double Compare(FaceFrame frame);
}
