using Conformance.Vision.Images;

namespace Conformance.Vision.Matching;

/// <summary>Finds, aligns, describes and compares faces. Holds no picture and no template; one at a time may use it.</summary>
public sealed class FaceMatcher : IDisposable
{
    private readonly FaceLocator _locator;
    private readonly IFaceDescriber _describer;

    /// <param name="cascades">What finds faces and eyes.</param>
    /// <param name="describer">What makes numbers of a face; disposed of with the matcher.</param>
    /// <exception cref="FileNotFoundException">A cascade is missing, or is none.</exception>
    public FaceMatcher(CascadeFiles cascades, IFaceDescriber describer) => (_locator, _describer) = (new(cascades), describer);

    /// <summary>A template of the one face in the picture, or why there is none.</summary>
    public Acquisition Acquire(GreyImage image)
    {
        var (location, fault) = _locator.Locate(image);
        if (location is not { } face)
        {
            return new Acquisition.Failed(fault);
        }

        using var aligned = FaceAlignment.Align(image, face);
        return new Acquisition.Acquired(_describer.Describe(aligned));
    }

    /// <summary>How alike two faces are, 0 (strangers) to 1 (the same picture).</summary>
    public double Compare(FaceTemplate one, FaceTemplate other)
    {
        var a = one.Values;
        var b = other.Values;
        var (both, first, second) = (0.0, 0.0, 0.0);
        for (var i = 0; i < a.Length; i++)
        {
            both += a[i] * b[i];
            first += a[i] * a[i];
            second += b[i] * b[i];
        }

        return first == 0 || second == 0 ? 0 : Math.Clamp(((both / Math.Sqrt(first * second)) - _describer.Floor) / (1 - _describer.Floor), 0, 1);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _locator.Dispose();
        _describer.Dispose();
    }
}
