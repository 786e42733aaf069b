namespace Conformance.Vision.Matching;

/// <summary>What came of a picture: a template, or why there is none. Dispose of it, and the template is cleared.</summary>
public abstract record Acquisition : IDisposable
{
    private Acquisition()
    {
    }

    /// <inheritdoc/>
    public abstract void Dispose();

    /// <summary>A template.</summary>
    /// <param name="Template">What can be compared.</param>
    public sealed record Acquired(FaceTemplate Template) : Acquisition
    {
        /// <inheritdoc/>
        public override void Dispose() => Template.Dispose();
    }

    /// <summary>No template.</summary>
    /// <param name="Fault">Why not.</param>
    public sealed record Failed(AcquisitionFault Fault) : Acquisition
    {
        /// <inheritdoc/>
        public override void Dispose()
        {
        }
    }
}
