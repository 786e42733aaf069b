using Conformance.Vision.Images;

namespace Conformance.Vision.Evaluation;

/// <summary>Pictures of people, to try a matcher with. Whoever asks for a picture disposes of it.</summary>
public interface IFaceGallery
{
    /// <summary>How many people, at least two.</summary>
    int People { get; }

    /// <summary>Under which conditions there are pictures; the first is the one that counts for error rates.</summary>
    IReadOnlyList<string> Conditions { get; }

    /// <summary>The picture that all others are compared with, as the photo of a card is.</summary>
    GreyImage Photo(int person);

    /// <summary>The pictures of a person under a condition, in the order in which a camera saw them; may be none.</summary>
    IEnumerable<GreyImage> Probes(int person, string condition);
}
