namespace Conformance.Vision.Evaluation;

/// <summary>The user's pictures cannot be used; says which file or folder and why.</summary>
public sealed class GalleryException(string message) : Exception(message);
