using Conformance.Vision.Camera;
using Conformance.Vision.Faces;
using Conformance.Vision.Images;

namespace Conformance.Vision.Evaluation;

/// <summary>The project's drawn faces. The matcher was tuned on people <see cref="TunedFrom"/> and following; figures are reported on others.</summary>
/// <param name="First">The first person's number; the others follow it.</param>
/// <param name="People">How many.</param>
/// <param name="Looks">Looks of each person under each condition.</param>
/// <param name="Chosen">Under which conditions; the good one comes first in any case.</param>
public sealed record DrawnFaces(int First, int People, int Looks, IReadOnlyList<CameraCondition> Chosen) : IFaceGallery
{
    /// <summary>The people that the matcher was tuned on: from here on, 1,000 of them.</summary>
    public const int TunedFrom = 1_000;

    /// <summary>People that nobody looked at while the matcher was tuned: from here on.</summary>
    public const int UnseenFrom = 2_000_000;

    private readonly FaceCamera _camera = new();

    /// <inheritdoc/>
    public IReadOnlyList<string> Conditions { get; } =
        [.. Chosen.Where(condition => condition != CameraCondition.Good).Prepend(CameraCondition.Good).Select(condition => condition.Id)];

    /// <inheritdoc/>
    public GreyImage Photo(int person) => _camera.Portrait(Person(person));

    /// <inheritdoc/>
    public IEnumerable<GreyImage> Probes(int person, string condition)
    {
        var named = CameraCondition.All.Single(one => one.Id == condition);
        return Enumerable.Range(0, Looks).Select(look => _camera.Look(Person(person), named, session: 0, look));
    }

    private FaceIdentity Person(int person) => FaceIdentity.Invent(First + person);
}
