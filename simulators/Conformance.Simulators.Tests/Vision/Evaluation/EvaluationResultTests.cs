using Conformance.Vision.Evaluation;
using Conformance.Vision.Matching;

namespace Conformance.Simulators.Tests.Vision.Evaluation;

public sealed class EvaluationResultTests
{
    /// <summary>Ten strangers, four looks of holders; one more look gave nothing.</summary>
    private static readonly EvaluationResult Result = new(
        new(0, 5),
        [new("good", 5, [0.9, 0.5, 0.7, 0.95], new Dictionary<AcquisitionFault, int> { [AcquisitionFault.NoEyes] = 1 }, 0)],
        [0.1, 0.2, 0.2, 0.3, 0.3, 0.4, 0.4, 0.5, 0.6, 0.8]);

    [Theory]
    [InlineData(0, 0.81, 0.79)]
    [InlineData(0.1, 0.61, 0.59)]
    [InlineData(0.3, 0.41, 0.39)]
    public void The_threshold_is_the_lowest_that_keeps_the_false_match_rate(double chosen, double kept, double missed)
    {
        var threshold = Result.ThresholdFor(chosen);
        Assert.InRange(threshold, missed, kept);
        Assert.True(Result.FalseMatch(threshold).Rate <= chosen);
        Assert.True(Result.FalseMatch(Math.BitDecrement(threshold)).Rate > chosen);
    }

    [Fact]
    public void Rates_are_counted_from_the_threshold_on()
    {
        Assert.Equal(new(3, 10), Result.FalseMatch(0.5));
        Assert.Equal(new(2, 4), Result.Counting.FalseNonMatch(0.9));
        Assert.Equal(new(1, 5), Result.Counting.FailureToAcquire);
        Assert.Equal(new(3, 5), Result.Counting.NotRecognised(0.9));
    }

    [Fact]
    public void The_curve_has_a_point_for_every_thousandth()
    {
        var curve = DetCurve.Of(Result);
        Assert.Equal(1001, curve.Count);
        Assert.Equal(new(0, 1, 0), curve[0]);
        Assert.Equal(0.3, curve[450].FalseMatchRate, 9);
        Assert.Equal(0, curve[450].FalseNonMatchRate);
        Assert.Equal(0.1, curve[800].FalseMatchRate, 9);
        Assert.Equal(new(1, 0, 1), curve[1000]);
        Assert.StartsWith("threshold,fmr,fnmr\n0.000,1.000000,0.000000\n", DetCurve.ToCsv(curve), StringComparison.Ordinal);
    }

    [Fact]
    public void The_picture_is_a_PNG_with_the_curve_in_it()
    {
        var picture = DetPicture.Draw(DetCurve.Of(Result), "ten strangers");
        using var drawn = Conformance.Vision.Images.GreyImage.Decode(picture)!;
        Assert.Equal((650, 640), (drawn.Width, drawn.Height));
        // At 30 % false matches and 25 % false non-matches there is a corner of the steps; far from the curve there is paper.
        Assert.True(Dark(drawn, 535, 492) > 0);
        Assert.Equal(0, Dark(drawn, 200, 400));
    }

    private static int Dark(Conformance.Vision.Images.GreyImage image, int x, int y)
    {
        var count = 0;
        for (var row = y - 6; row <= y + 6; row++)
        {
            foreach (var pixel in image.Pixels.Slice((row * image.Width) + x - 6, 13))
            {
                count += pixel < 100 ? 1 : 0;
            }
        }

        return count;
    }
}
