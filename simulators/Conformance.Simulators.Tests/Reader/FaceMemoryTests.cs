using Conformance.ReaderSimulator;

namespace Conformance.Simulators.Tests.Reader;

/// <summary>What a reader holds of faces is gone with the session, and told by looking (RDR-6).</summary>
public sealed class FaceMemoryTests
{
    /// <summary>Name, what a good reader holds after a session by face, what the defective one does.</summary>
    public static TheoryData<string, string, string> Defects => new()
    {
        { "frame-kept", "0 0 0", "1 0 0" },
        { "photo-kept", "0 0 0", "0 1 0" },
        { "template-kept", "0 0 0", "0 0 1" },
    };

    [Theory]
    [MemberData(nameof(Defects))]
    public Task A_defect_shows_and_a_good_reader_does_right(string name, string right, string wrong) =>
        DefectTrial.RunAsync(name, right, wrong, defect => new(defect: defect), async bench =>
        {
            await bench.FaceAsync();
            bench.Reader.CardTaken();
            return Told(bench).Single();
        });

    [Fact]
    public async Task What_one_patient_left_is_told_after_the_next_as_well()
    {
        using var bench = DefectTrial.Open("frame-kept");
        await bench.FaceAsync();
        bench.Reader.CardTaken();
        await bench.FaceAsync();
        bench.Reader.CardTaken();

        Assert.Equal(["1 0 0", "2 0 0"], Told(bench));
    }

    [Fact]
    public async Task A_session_without_a_face_tells_nothing()
    {
        using var bench = new ReaderBench();
        await bench.PlaceAsync();
        bench.Reader.CardTaken();

        Assert.Empty(Told(bench));
    }

    [Fact]
    public async Task It_is_told_once_the_session_is_over_and_not_before()
    {
        using var bench = new ReaderBench();
        await bench.FaceAsync();
        Assert.Empty(Told(bench));
        bench.Reader.CardTaken();

        Assert.Equal(
            [nameof(ReaderEvent.SessionEnded), nameof(ReaderEvent.FaceMemoryTold)],
            bench.Observer.Events.Where(happened => happened is ReaderEvent.SessionEnded or ReaderEvent.FaceMemoryTold).Select(happened => happened.GetType().Name));
    }

    [Fact]
    public async Task The_matcher_is_given_a_copy_that_is_overwritten_afterwards()
    {
        using var bench = new ReaderBench();
        await bench.PlaceAsync();
        await bench.TouchAsync("face");
        await bench.LookAsync(0.5);

        Assert.Equal([0, 0, 0], bench.Matcher.LastImage.ToArray());
    }

    private static IEnumerable<string> Told(ReaderBench bench) =>
        bench.All<ReaderEvent.FaceMemoryTold>().Select(told => $"{told.Frames} {told.Photos} {told.Templates}");
}
