namespace Conformance.ReaderSimulator;

/// <summary>Compares a camera picture with the photo of the card in the slot (RDR-6). Who plugs the matcher in sees to the photo.</summary>
public interface IFaceMatcher
{
    /// <summary>How alike they are, 0 (strangers) to 1 (the same); 0 also when there is no face to be seen.</summary>
    double Compare(FaceFrame frame);
}
