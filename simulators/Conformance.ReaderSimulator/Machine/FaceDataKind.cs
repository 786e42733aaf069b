namespace Conformance.ReaderSimulator;

/// <summary>What a reader holds of faces while a session lasts (RDR-6).</summary>
internal enum FaceDataKind
{
    /// <summary>A picture of the camera.</summary>
    Frame,

    /// <summary>The photo out of the chip.</summary>
    Photo,

    /// <summary>What the matcher made of them, for comparing.</summary>
    Template,
}
