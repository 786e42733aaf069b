namespace Conformance.Vision.Faces;

/// <summary>What may cover a face; several at once are possible.</summary>
[Flags]
internal enum FaceWear
{
    None = 0,
    Glasses = 1,
    Hat = 2,
    Mask = 4,
}
