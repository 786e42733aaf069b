using Conformance.ReaderSimulator;

namespace Conformance.Simulators.Tests.Reader;

/// <summary>RDR-6, RDR-7.</summary>
public sealed class FaceTests
{
    [Theory]
    [InlineData(0.7999, false)]
    [InlineData(0.80, true)]
    [InlineData(1.0, true)]
    [InlineData(double.NaN, false)]
    public async Task The_models_threshold_decides(double score, bool matches)
    {
        using var bench = new ReaderBench();
        await bench.PlaceAsync();
        await bench.TouchAsync("face");
        await bench.LookAsync(score);

        Assert.Equal(new ReaderEvent.FrameCompared(matches, score), bench.All<ReaderEvent.FrameCompared>().Single());
        Assert.Equal(matches ? "consent-all" : "face", bench.Screen.Id);
    }

    [Fact]
    public async Task After_three_misses_model_a_offers_pin_and_staff_and_stays_in_the_normal_mode()
    {
        using var bench = new ReaderBench();
        await bench.FailFaceAsync();

        Assert.Equal("face-failed", bench.Screen.Id);
        Assert.Equal(["pin", "cancel"], bench.Screen.Buttons.Select(button => button.Id));
        Assert.Contains(bench.Screen.Lines, line => line.Japanese.Contains("職員", StringComparison.Ordinal));
        Assert.Equal(3, bench.All<ReaderEvent.FrameCompared>().Count());
        Assert.Equal(
            new ReaderEvent.IdentityRefused(IdentityMethod.Face, Decider.Reader, "no-match"),
            bench.All<ReaderEvent.IdentityRefused>().Single());
        Assert.Equal(ReaderMode.Normal, bench.Reader.Mode);
        Assert.Empty(bench.All<ReaderEvent.ModeChanged>());
    }

    [Fact]
    public async Task A_miss_before_the_last_is_no_refusal()
    {
        using var bench = new ReaderBench();
        await bench.PlaceAsync();
        await bench.TouchAsync("face");
        await bench.LookAsync(0.1);
        await bench.LookAsync(0.1);
        await bench.LookAsync(0.9);

        Assert.Empty(bench.All<ReaderEvent.IdentityRefused>());
        Assert.Equal("consent-all", bench.Screen.Id);
    }

    [Fact]
    public async Task The_camera_is_off_on_every_other_screen()
    {
        using var bench = new ReaderBench();
        await bench.LookAsync(0.95);
        await bench.PlaceAsync();
        await bench.LookAsync(0.95);

        Assert.Equal(2, bench.All<ReaderEvent.FrameIgnored>().Count());
        Assert.Empty(bench.All<ReaderEvent.FrameCompared>());
    }
}
