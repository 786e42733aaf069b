using Conformance.Vision.Camera;
using Conformance.Vision.Faces;

namespace Conformance.Cli.Cards;

/// <summary>The photos of invented people: who has a name has one face, on the card and before the camera.</summary>
internal static class Photos
{
    /// <summary>A JP2 file.</summary>
    public static byte[] Of(string name)
    {
        using var portrait = new FaceCamera().Portrait(FaceIdentity.Of(name));
        return Jpeg2000.Compress(portrait.ToGraymap());
    }
}
