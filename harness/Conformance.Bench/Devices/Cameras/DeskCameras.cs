using Conformance.ReaderSimulator;

namespace Conformance.Bench.Devices.Cameras;

/// <summary>What the two cameras of a simulated reader see, the one for faces and the one for cards, and who judges it. One desk at a time may use them.</summary>
public abstract class DeskCameras : IDisposable
{
    /// <summary>The judge of faces.</summary>
    internal abstract IFaceMatcher Matcher { get; }

    /// <summary>True for pictures, false for scores.</summary>
    internal virtual bool SeesPictures => false;

    /// <inheritdoc/>
    public virtual void Dispose() => GC.SuppressFinalize(this);

    /// <summary>Reads a card's printed face; null when the digits cannot be told.</summary>
    /// <param name="numberB">What is printed there.</param>
    /// <param name="inSleeve">Whether the card lies in its sleeve.</param>
    /// <param name="shot">Which reading.</param>
    internal abstract PrintedNumber? ReadCard(string numberB, bool inSleeve, CameraShot shot);

    /// <summary>One picture of the face camera.</summary>
    /// <param name="face">Who stands there.</param>
    /// <param name="holder">The persona whose card lies in the reader; null when none does.</param>
    /// <param name="shot">Which look.</param>
    internal abstract FaceFrame Look(FaceStimulus face, string? holder, CameraShot shot);
}
