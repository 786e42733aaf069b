using Conformance.Vision.Images;
using OpenCvSharp;

namespace Conformance.Simulators.Tests.Vision.Images;

public sealed class ScratchTests
{
    [Fact]
    public void What_a_computation_made_is_overwritten_before_it_is_given_back()
    {
        byte[] place = [1, 2, 3, 4];
        using (var scratch = new Scratch())
        {
            scratch.Keep(Mat.FromPixelData(2, 2, MatType.CV_8UC1, place));
            scratch.New();
            Assert.Equal([1, 2, 3, 4], place);
        }

        Assert.Equal([0, 0, 0, 0], place);
    }
}
