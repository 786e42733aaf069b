using Conformance.Vision.Images;

namespace Conformance.Vision.Matching;

/// <summary>Makes numbers of a face that is aligned: <see cref="FaceAlignment"/> says where its eyes are.</summary>
public interface IFaceDescriber : IDisposable
{
    /// <summary>The cosine of two templates at and below which they count as nothing alike (score 0); faces of strangers lie above it or about it.</summary>
    double Floor { get; }

    /// <summary>The template; two of the same describer can be compared.</summary>
    FaceTemplate Describe(GreyImage aligned);
}
