using Conformance.Vision.Camera;
using Conformance.Vision.Faces;
using Conformance.Vision.Images;
using Conformance.Vision.Matching;

namespace Conformance.Simulators.Tests.Vision.Matching;

public sealed class FaceMatcherTests : IDisposable
{
    private readonly FaceCamera _camera = new();
    private readonly FaceMatcher _matcher = ReaderMatcher.Create();

    public void Dispose() => _matcher.Dispose();

    [Fact]
    [Trait("Speed", "slow")]
    public void The_stock_cascades_find_the_face_and_the_eyes_of_50_of_50_photos()
    {
        for (var person = 0; person < 50; person++)
        {
            using var photo = _camera.Portrait(FaceIdentity.Invent(3_000_000 + person));
            using var acquired = _matcher.Acquire(photo);
            Assert.IsType<Acquisition.Acquired>(acquired);
        }
    }

    [Fact]
    public void A_picture_is_as_like_itself_as_can_be_and_others_less()
    {
        using var photo = Acquire(_camera.Portrait(FaceIdentity.Invent(1)));
        using var same = Acquire(_camera.Look(FaceIdentity.Invent(1), CameraCondition.Good, 0));
        using var stranger = Acquire(_camera.Look(FaceIdentity.Invent(2), CameraCondition.Good, 0));
        Assert.Equal(1.0, _matcher.Compare(photo.Template, photo.Template), 5);
        Assert.InRange(_matcher.Compare(photo.Template, same.Template), 0.80, 1);
        Assert.InRange(_matcher.Compare(photo.Template, stranger.Template), 0, 0.75);
    }

    [Theory]
    [InlineData("nobody", AcquisitionFault.NoFace)]
    [InlineData("black-frame", AcquisitionFault.NoFace)]
    [InlineData("two-people", AcquisitionFault.SeveralFaces)]
    public void What_is_not_one_face_is_told_apart(string condition, AcquisitionFault fault)
    {
        using var picture = _camera.Look(FaceIdentity.Invent(1), CameraCondition.All.Single(one => one.Id == condition), 0);
        using var acquisition = _matcher.Acquire(picture);
        Assert.Equal(new Acquisition.Failed(fault), acquisition);
    }

    [Fact]
    public void Acquiring_leaves_the_picture_as_it_was()
    {
        using var picture = _camera.Portrait(FaceIdentity.Invent(1));
        using var before = picture.Copy();
        _matcher.Acquire(picture).Dispose();
        Assert.True(before.Pixels.SequenceEqual(picture.Pixels));
    }

    [Fact]
    public void A_template_is_cleared_where_it_lies_and_never_printed()
    {
        var acquired = Acquire(_camera.Portrait(FaceIdentity.Invent(1)));
        var where = acquired.Template.Values;
        Assert.Contains(where.ToArray(), value => value != 0);
        Assert.Matches("^face template, [0-9]+ numbers$", acquired.Template.ToString());
        acquired.Dispose();
        Assert.DoesNotContain(where.ToArray(), value => value != 0);
        Assert.Throws<ObjectDisposedException>(() => acquired.Template.Values.Length);
    }

    [Theory]
    [InlineData("/nowhere", "there is no such cascade")]
    [InlineData("empty", "this is no cascade")]
    public void Missing_cascades_are_named(string folder, string what)
    {
        using var temporary = new Authority.TemporaryFolder();
        temporary.Write("haarcascade_frontalface_alt2.xml", "<?xml version=\"1.0\"?><opencv_storage></opencv_storage>"u8);
        var fault = Assert.Throws<FileNotFoundException>(() =>
            new FaceMatcher(CascadeFiles.In(folder == "empty" ? temporary.Path : folder), new GradientDescriber()));
        Assert.Contains($"haarcascade_frontalface_alt2.xml: {what}", fault.Message, StringComparison.Ordinal);
    }

    private Acquisition.Acquired Acquire(GreyImage picture)
    {
        using (picture)
        {
            return Assert.IsType<Acquisition.Acquired>(_matcher.Acquire(picture));
        }
    }
}
