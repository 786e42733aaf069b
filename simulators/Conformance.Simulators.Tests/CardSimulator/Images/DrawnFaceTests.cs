using Conformance.CardSimulator.Images;
using Conformance.Simulators.Tests.Authority;
using Conformance.Simulators.Tests.CardSimulator.Contents;

namespace Conformance.Simulators.Tests.CardSimulator.Images;

public sealed class DrawnFaceTests
{
    public static TheoryData<string> Photos =>
        [.. Directory.EnumerateFiles(Path.Combine(FixtureCard.Fixtures, "faces"), "*.jp2").Select(file => Path.GetFileName(file)!)];

    [Theory]
    [MemberData(nameof(Photos))]
    public void OpenJPEG_decodes_every_photo_to_grey_of_our_size(string photo)
    {
        using var folder = new TemporaryFolder();
        var decoded = Path.Combine(folder.Path, "photo.pgm");
        var (exitCode, output) = OtherProgram.Run("opj_decompress", "-i", Path.Combine(FixtureCard.Fixtures, "faces", photo), "-o", decoded);
        Assert.True(exitCode == 0, output);
        var bytes = File.ReadAllBytes(decoded);
        var header = System.Text.Encoding.ASCII.GetString(bytes.AsSpan(0, 60));
        Assert.Matches(@"\AP5\n(#.*\n)?240 320\n255\n", header);
        // The corner is background, as drawn; compression may move it by a little.
        Assert.InRange(bytes[^(240 * 320)], 215, 235);
    }

    [Fact]
    public void The_same_seed_draws_the_same_face_and_another_another()
    {
        Assert.Equal(DrawnFace.Pgm(new("one")), DrawnFace.Pgm(new("one")));
        Assert.NotEqual(DrawnFace.Pgm(new("one")), DrawnFace.Pgm(new("two")));
    }
}
