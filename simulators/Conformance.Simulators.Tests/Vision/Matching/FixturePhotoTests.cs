using Conformance.Simulators.Tests.Authority;
using Conformance.Simulators.Tests.CardSimulator;
using Conformance.Vision.Camera;
using Conformance.Vision.Faces;
using Conformance.Vision.Images;
using Conformance.Vision.Matching;

namespace Conformance.Simulators.Tests.Vision.Matching;

/// <summary>The photos of the personas' chips: what is kept is what would be drawn, and a reader knows the person by it.</summary>
public sealed class FixturePhotoTests : IDisposable
{
    private readonly FaceCamera _camera = new();
    private readonly FaceMatcher _matcher = ReaderMatcher.Create();

    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(FixtureFolders.Faces, "*.jp2").Select(file => Path.GetFileNameWithoutExtension(file))];

    public void Dispose() => _matcher.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public void OpenJPEG_decodes_a_photo_to_the_portrait_of_the_person_of_that_name(string name)
    {
        using var folder = new TemporaryFolder();
        var decoded = Path.Combine(folder.Path, "photo.pgm");
        var (exitCode, output) = OtherProgram.Run("opj_decompress", "-i", FileOf(name), "-o", decoded);
        Assert.True(exitCode == 0, output);
        using var photo = GreyImage.Decode(File.ReadAllBytes(decoded))!;
        using var portrait = _camera.Portrait(FaceIdentity.Of(name));
        Assert.Equal((240, 320), (photo.Width, photo.Height));
        // Compression moves shades by a little.
        Assert.InRange(MeanDifference(photo, portrait), 0.1, 4);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_reader_knows_the_person_by_the_photo_and_another_one_less(string name)
    {
        using var session = new FaceSession(_matcher);
        Assert.Null(session.TakePhoto(File.ReadAllBytes(FileOf(name))));
        var holder = session.Compare(_camera.Look(FaceIdentity.Of(name), CameraCondition.Good, session: 0)).Score;
        var stranger = session.Compare(_camera.Look(FaceIdentity.Of(name), CameraCondition.AnotherPerson, session: 0)).Score;
        Assert.InRange(holder, 0.80, 1);
        Assert.True(stranger < holder, $"stranger {stranger}, holder {holder}");
    }

    private static string FileOf(string name) => Path.Combine(FixtureFolders.Faces, name + ".jp2");

    private static double MeanDifference(GreyImage one, GreyImage other)
    {
        var sum = 0;
        for (var i = 0; i < one.Pixels.Length; i++)
        {
            sum += Math.Abs(one.Pixels[i] - other.Pixels[i]);
        }

        return (double)sum / one.Pixels.Length;
    }
}
