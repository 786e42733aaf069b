using Conformance.Bench;
using Conformance.Bench.Devices;
using Conformance.Bench.Devices.Cameras;
using Conformance.Bench.Fixtures;
using Conformance.ReaderSimulator;

namespace Conformance.Harness.Tests.Bench;

public sealed class DeskCamerasTests
{
    private const string NumberB = "55021720354321";
    private static readonly string Photo = Path.Combine(Repository.Root(AppContext.BaseDirectory), "fixtures", "faces", "taro.jp2");

    [Fact]
    public void A_drawn_holder_is_more_alike_than_a_drawn_stranger()
    {
        using var cameras = new DrawnCameras();
        using var comparison = cameras.Matcher.Begin(File.ReadAllBytes(Photo))!;

        Assert.InRange(comparison.Compare(cameras.Look(FaceStimulus.Holder, "taro", new(1, 0)))!.Value, 0.8, 1);
        Assert.InRange(comparison.Compare(cameras.Look(FaceStimulus.Stranger, "taro", new(1, 1)))!.Value, 0, 0.75);
    }

    [Fact]
    public void A_score_that_nobody_can_draw_stays_one()
    {
        using var cameras = new DrawnCameras();
        using var comparison = cameras.Matcher.Begin(File.ReadAllBytes(Photo))!;

        Assert.Equal(0.799, comparison.Compare(cameras.Look(FaceStimulus.JustBelow(0.8), "taro", new(1, 0)))!.Value, 9);
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("two people")]
    [InlineData("a black picture")]
    [InlineData("a frozen picture")]
    public void There_is_nothing_to_compare_in_such_a_picture_drawn_or_not(string words)
    {
        var face = new BenchFixtures(Path.Combine(Repository.Root(AppContext.BaseDirectory), "fixtures")).Face(words);
        foreach (var cameras in new DeskCameras[] { new DrawnCameras(), new ScoredCameras() })
        {
            using var comparison = cameras.Matcher.Begin(File.ReadAllBytes(Photo))!;
            Assert.Null(comparison.Compare(cameras.Look(face, "taro", new(1, 0))));
            cameras.Dispose();
        }
    }

    [Fact]
    public void Nothing_made_of_photo_or_picture_is_held_once_a_comparison_is_over()
    {
        using var cameras = new DrawnCameras();
        var comparison = cameras.Matcher.Begin(File.ReadAllBytes(Photo))!;
        comparison.Compare(cameras.Look(FaceStimulus.Holder, "taro", new(1, 0)));
        Assert.True(comparison.HoldsTemplate);

        comparison.Dispose();
        Assert.False(comparison.HoldsTemplate);
    }

    [Fact]
    public void A_photo_without_a_face_begins_nothing()
    {
        using var cameras = new DrawnCameras();
        Assert.Null(cameras.Matcher.Begin([1, 2, 3]));
    }

    [Fact]
    public void The_same_shot_is_the_same_picture_and_another_is_another()
    {
        using var cameras = new DrawnCameras();
        byte[] Look(int number) => cameras.Look(FaceStimulus.Holder, "taro", new(1, number)).Image.ToArray();

        Assert.Equal(Look(0), Look(0));
        Assert.NotEqual(Look(0), Look(1));
    }

    [Fact]
    public void A_bare_card_is_read_and_one_in_its_sleeve_hardly_ever()
    {
        using var cameras = new DrawnCameras();
        int Read(bool inSleeve) => Enumerable.Range(0, 20).Count(number =>
        {
            using var read = cameras.ReadCard(NumberB, inSleeve, new(1, number));
            return read is not null;
        });

        Assert.InRange(Read(inSleeve: false), 18, 20);
        Assert.InRange(Read(inSleeve: true), 0, 8);
    }

    [Fact]
    public void Without_pictures_the_scenario_says_the_score_and_a_sleeve_hides_the_number()
    {
        using DeskCameras cameras = new ScoredCameras();
        using var comparison = cameras.Matcher.Begin([])!;
        using var read = cameras.ReadCard(NumberB, inSleeve: false, new(1, 0));

        Assert.Equal(0.97, comparison.Compare(cameras.Look(FaceStimulus.Holder, "taro", new(1, 0))));
        Assert.Equal("14 digits read", read!.ToString());
        Assert.Null(cameras.ReadCard(NumberB, inSleeve: true, new(1, 1)));
    }
}
