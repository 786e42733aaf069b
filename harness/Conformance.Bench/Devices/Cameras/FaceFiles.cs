using System.Security.Cryptography;
using Conformance.Vision.Camera;
using Conformance.Vision.Faces;
using Conformance.Vision.Images;

namespace Conformance.Bench.Devices.Cameras;

/// <summary>What stands before the camera, drawn as files for a device that takes pictures and no scores.</summary>
/// <param name="seed">The run's.</param>
internal sealed class FaceFiles(int seed)
{
    private readonly FaceCamera _camera = new();
    private int _looks;

    /// <summary>The next look: two PNG files in base64, one taken right after the other.</summary>
    /// <param name="holder">Whose card lies in the reader.</param>
    /// <param name="condition">What the camera sees.</param>
    public IReadOnlyList<string> Take(string holder, CameraCondition condition)
    {
        var look = _looks++;
        return [Picture(holder, condition, look), Picture(holder, condition, DrawnCameras.RightAfter(look))];
    }

    /// <summary>The pictures in such files, which the caller disposes of; null where they are not two of one size.</summary>
    public static (GreyImage First, GreyImage Next)? Read(IReadOnlyList<string> files)
    {
        if (files.Count != 2 || Decoded(files[0]) is not { } first)
        {
            return null;
        }

        if (Decoded(files[1]) is { } next)
        {
            if ((first.Width, first.Height) == (next.Width, next.Height))
            {
                return (first, next);
            }

            next.Dispose();
        }

        first.Dispose();
        return null;
    }

    private static GreyImage? Decoded(string file)
    {
        var bytes = new byte[file.Length];
        var picture = Convert.TryFromBase64String(file, bytes, out var length) ? GreyImage.Decode(bytes[..length]) : null;
        CryptographicOperations.ZeroMemory(bytes);
        return picture;
    }

    private string Picture(string holder, CameraCondition condition, int look)
    {
        using var picture = _camera.Look(FaceIdentity.Of(holder), condition, seed, look);
        return Convert.ToBase64String(picture.ToPng());
    }
}
