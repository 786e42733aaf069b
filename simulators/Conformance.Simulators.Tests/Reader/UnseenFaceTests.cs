using Conformance.ReaderSimulator;

namespace Conformance.Simulators.Tests.Reader;

/// <summary>Pictures in which there is nothing to compare, and pictures of pictures (RDR-6, RDR-7).</summary>
public sealed class UnseenFaceTests
{
    /// <summary>Name, what a good reader shows in the defect's scenario, what the defective one shows.</summary>
    public static TheoryData<string, string, string> Defects => new()
    {
        { "black-frame-accepted", "face-unseen", "consent-all" },
        { "empty-frame-taken-for-stranger", "face-unseen", "face-failed" },
        { "unseen-face-awaited", "face-unseen", "face" },
        { "printed-picture-accepted", "face", "consent-all" },
    };

    [Theory]
    [MemberData(nameof(Defects))]
    public Task A_defect_shows_and_a_good_reader_does_right(string name, string right, string wrong) =>
        DefectTrial.RunAsync(name, right, wrong, defect => new(defect: defect), bench => name == "printed-picture-accepted" ? PrintAsync(bench) : NothingAsync(bench, looks: 3));

    [Fact]
    public async Task Whoever_was_never_seen_is_not_refused_and_may_look_again()
    {
        using var bench = new ReaderBench();
        Assert.Equal("face-unseen", await NothingAsync(bench, looks: 3));
        Assert.Empty(bench.All<ReaderEvent.IdentityRefused>());
        Assert.Empty(bench.All<ReaderEvent.FrameCompared>());
        Assert.Equal(3, bench.All<ReaderEvent.FrameUncompared>().Count());

        await bench.TouchAsync("face");
        await bench.LookAsync(0.95);
        Assert.Equal("consent-all", bench.Screen.Id);
        Assert.Equal(1, bench.CardFace.Reads);
    }

    [Fact]
    public async Task A_look_at_nothing_counts_as_a_look_and_a_mismatch_among_them_as_a_refusal()
    {
        using var bench = new ReaderBench();
        await NothingAsync(bench, looks: 1);
        await bench.LookAsync(0.1);
        await bench.LookAtNothingAsync();

        Assert.Equal("face-failed", bench.Screen.Id);
        Assert.Equal("no-match", bench.All<ReaderEvent.IdentityRefused>().Single().Reason);
    }

    [Fact]
    public async Task A_print_is_a_mismatch_however_alike_it_is()
    {
        using var bench = new ReaderBench();
        await PrintAsync(bench);

        Assert.Equal(new ReaderEvent.FrameCompared(false, 0.95), bench.All<ReaderEvent.FrameCompared>().Single());
    }

    private static async Task<string> NothingAsync(ReaderBench bench, int looks)
    {
        await Walks.ToAsync(bench, "face");
        for (var look = 0; look < looks; look++)
        {
            await bench.LookAtNothingAsync();
        }

        return bench.Screen.Id;
    }

    private static async Task<string> PrintAsync(ReaderBench bench)
    {
        await Walks.ToAsync(bench, "face");
        await bench.LookAtPrintAsync();
        return bench.Screen.Id;
    }
}
