namespace Conformance.Vision.Matching;

/// <summary>Why no template could be made of a picture (ISO/IEC 19795-1: failure to acquire).</summary>
public enum AcquisitionFault
{
    /// <summary>Nothing that looks like a face.</summary>
    NoFace,

    /// <summary>More than one face, and nobody says which.</summary>
    SeveralFaces,

    /// <summary>The face does not fit into the picture.</summary>
    TooClose,

    /// <summary>The eyes, by which the face is aligned, were not found.</summary>
    NoEyes,
}
