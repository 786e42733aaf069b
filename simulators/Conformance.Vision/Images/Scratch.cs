using OpenCvSharp;

namespace Conformance.Vision.Images;

/// <summary>Matrices of one computation. What they hold of a face or a card is overwritten before the memory is given back;
/// so nothing goes here that lies over somebody else's pixels.</summary>
internal sealed class Scratch : IDisposable
{
    private readonly List<Mat> _mats = [];

    /// <summary>An empty one, to be written to.</summary>
    public Mat New() => Keep(new Mat());

    /// <summary>One that was made elsewhere.</summary>
    public Mat Keep(Mat mat)
    {
        _mats.Add(mat);
        return mat;
    }

    public void Dispose()
    {
        foreach (var mat in _mats)
        {
            if (!mat.Empty())
            {
                mat.SetTo(Scalar.All(0));
            }

            mat.Dispose();
        }
    }
}
