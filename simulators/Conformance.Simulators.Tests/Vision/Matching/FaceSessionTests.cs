using Conformance.Vision.Camera;
using Conformance.Vision.Faces;
using Conformance.Vision.Matching;

namespace Conformance.Simulators.Tests.Vision.Matching;

public sealed class FaceSessionTests : IDisposable
{
    private readonly FaceCamera _camera = new();
    private readonly FaceMatcher _matcher = ReaderMatcher.Create();

    public void Dispose() => _matcher.Dispose();

    [Fact]
    public void The_holder_is_known_again_and_a_stranger_is_not()
    {
        using var session = new FaceSession(_matcher);
        using var photo = _camera.Portrait(FaceIdentity.Invent(1));
        Assert.Null(session.TakePhoto(photo));
        Assert.InRange(session.Compare(_camera.Look(FaceIdentity.Invent(1), CameraCondition.Good, 0)).Score, 0.80, 1);
        Assert.InRange(session.Compare(_camera.Look(FaceIdentity.Invent(1), CameraCondition.AnotherPerson, 0)).Score, 0, 0.75);
        Assert.Equal(new(0, AcquisitionFault.NoFace), session.Compare(_camera.Look(FaceIdentity.Invent(1), CameraCondition.Nobody, 0)));
    }

    [Fact]
    public void A_photo_that_is_no_picture_leaves_nothing_to_compare_with()
    {
        using var session = new FaceSession(_matcher);
        using var photo = _camera.Portrait(FaceIdentity.Invent(1));
        Assert.Null(session.TakePhoto(photo.ToPng()));
        Assert.True(session.HasPhoto);
        Assert.Equal(AcquisitionFault.NoFace, session.TakePhoto([1, 2, 3]));
        Assert.False(session.HasPhoto);
    }

    [Fact]
    public void A_camera_that_stands_still_is_told_and_matches_nobody()
    {
        using var session = new FaceSession(_matcher);
        using var photo = _camera.Portrait(FaceIdentity.Invent(1));
        session.TakePhoto(photo);
        Assert.False(session.Compare(_camera.Look(FaceIdentity.Invent(1), CameraCondition.FrozenFrame, 0, look: 0)).IsFrozen);
        Assert.Equal(new(0, IsFrozen: true), session.Compare(_camera.Look(FaceIdentity.Invent(1), CameraCondition.FrozenFrame, 0, look: 1)));
        Assert.False(session.Compare(_camera.Look(FaceIdentity.Invent(1), CameraCondition.Good, 0, look: 2)).IsFrozen);
    }

    [Fact]
    public void A_picture_is_cleared_when_the_next_one_comes_and_at_the_end_of_the_session()
    {
        var session = new FaceSession(_matcher);
        using var photo = _camera.Portrait(FaceIdentity.Invent(1));
        session.TakePhoto(photo);
        var first = _camera.Look(FaceIdentity.Invent(1), CameraCondition.Good, 0, look: 0);
        var second = _camera.Look(FaceIdentity.Invent(1), CameraCondition.Good, 0, look: 1);
        var firstPlace = first.Pixels;
        var secondPlace = second.Pixels;

        session.Compare(first);
        Assert.True(firstPlace.ContainsAnyExcept((byte)0));
        session.Compare(second);
        Assert.False(firstPlace.ContainsAnyExcept((byte)0));
        Assert.True(secondPlace.ContainsAnyExcept((byte)0));
        session.Dispose();
        Assert.False(secondPlace.ContainsAnyExcept((byte)0));
        Assert.False(session.HasPhoto);
    }

    [Fact]
    public void Without_a_photo_there_is_nothing_to_compare_with()
    {
        using var session = new FaceSession(_matcher);
        Assert.Throws<InvalidOperationException>(() => session.Compare(_camera.Look(FaceIdentity.Invent(1), CameraCondition.Good, 0)));
    }
}
