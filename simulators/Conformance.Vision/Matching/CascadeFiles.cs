namespace Conformance.Vision.Matching;

/// <summary>The stock cascades that find faces and eyes.</summary>
/// <param name="Face">Frontal faces.</param>
/// <param name="Eye">Eyes.</param>
public sealed record CascadeFiles(string Face, string Eye)
{
    private const string DebianFolder = "/usr/share/opencv4/haarcascades";

    /// <summary>Those beside the program, where a pack has them; elsewhere those of Debian's package opencv-data.</summary>
    public static CascadeFiles Installed => In(Path.Combine(AppContext.BaseDirectory, "haarcascades")) is var own && File.Exists(own.Face) ? own : In(DebianFolder);

    /// <summary>Those in a folder, under the names that OpenCV gives them.</summary>
    public static CascadeFiles In(string folder) =>
        new(Path.Combine(folder, "haarcascade_frontalface_alt2.xml"), Path.Combine(folder, "haarcascade_eye.xml"));
}
