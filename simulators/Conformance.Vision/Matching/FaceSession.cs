using Conformance.Vision.Images;

namespace Conformance.Vision.Matching;

/// <summary>
/// The faces of one visit: the photo of the chip, what the camera saw, and what was made of both. All of it is cleared when the visit
/// ends (RDR-6: the photo is not kept). Tells a camera that stands still; a print or a screen held up it does not tell.
/// </summary>
public sealed class FaceSession(FaceMatcher matcher) : IDisposable
{
    private FaceTemplate? _holder;
    private GreyImage? _last;

    /// <summary>Whether there is a photo to compare with.</summary>
    public bool HasPhoto => _holder is not null;

    /// <summary>Whether a picture or a template is held, by looking at what they are made of.</summary>
    public bool HoldsAnything => _holder is { IsCleared: false } || _last is not null;

    /// <summary>Takes the photo out of the chip, a picture file (JP2), in place of an earlier one. Says why it cannot be used; null where it can.</summary>
    public AcquisitionFault? TakePhoto(byte[] file)
    {
        Forget();
        using var photo = GreyImage.Decode(file);
        return photo is null ? AcquisitionFault.NoFace : TakePhoto(photo);
    }

    /// <summary>The same with a picture, which stays the caller's.</summary>
    public AcquisitionFault? TakePhoto(GreyImage photo)
    {
        Forget();
        switch (matcher.Acquire(photo))
        {
            case Acquisition.Acquired acquired:
                _holder = acquired.Template;
                return null;
            case Acquisition.Failed failed:
                return failed.Fault;
            default:
                throw new InvalidOperationException("an acquisition of an unknown kind");
        }
    }

    /// <summary>Compares a picture of the camera with the photo. The session owns the picture from here on: it clears it when the next one comes, or at its end.</summary>
    /// <exception cref="InvalidOperationException">There is no photo.</exception>
    public FaceComparison Compare(GreyImage frame)
    {
        var frozen = _last is not null && frame.Pixels.SequenceEqual(_last.Pixels);
        _last?.Dispose();
        _last = frame;
        if (_holder is null)
        {
            throw new InvalidOperationException("There is no photo to compare with.");
        }

        if (frozen)
        {
            return new(0, IsFrozen: true);
        }

        using var seen = matcher.Acquire(frame);
        return seen switch
        {
            Acquisition.Acquired acquired => new(matcher.Compare(_holder, acquired.Template)),
            Acquisition.Failed failed => new(0, failed.Fault),
            _ => throw new InvalidOperationException("an acquisition of an unknown kind"),
        };
    }

    /// <summary>Clears photo, pictures and templates.</summary>
    public void Dispose()
    {
        Forget();
        _last?.Dispose();
        _last = null;
    }

    private void Forget()
    {
        _holder?.Dispose();
        _holder = null;
    }
}
