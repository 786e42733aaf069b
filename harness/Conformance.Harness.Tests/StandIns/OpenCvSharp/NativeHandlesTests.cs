using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Conformance.Harness.Tests.StandIns.Surface;
using OpenCvSharp;

namespace Conformance.Harness.Tests.StandIns.OpenCvSharp;

/// <summary>What the stand-in allocates outside the managed heap is given back. The package counts nothing, so this is of the stand-in alone.</summary>
[Collection(nameof(NativeHandlesTests))]
[CollectionDefinition(nameof(NativeHandlesTests), DisableParallelization = true)]
public sealed class NativeHandlesTests
{
    [Fact]
    public void Every_matrix_that_is_disposed_is_freed()
    {
        if (StandInAssembly.BuildIsUpstream)
        {
            return;
        }

        var before = LiveMatsWithNonePending();
        using (Make(1))
        {
            Assert.Equal(before + 1, LiveMats());
        }

        for (var i = 0; i < 100; i++)
        {
            using var image = new Mat(8, 8, MatType.CV_8UC1, Scalar.All(i));
            using var part = new Mat(image, new Rect(1, 1, 4, 4));
            using var over = Mat.FromPixelData(2, 2, MatType.CV_8UC1, new byte[4]);
            using var larger = new Mat();
            Cv2.Resize(part, larger, new Size(16, 16));
            Assert.True(Cv2.ImEncode(".png", larger, out var png));
            using var decoded = Cv2.ImDecode(png, ImreadModes.Grayscale);
            using var turn = Cv2.GetPerspectiveTransform([new(0, 0), new(1, 0), new(1, 1), new(0, 1)], [new(0, 0), new(2, 0), new(2, 2), new(0, 2)]);
            Assert.Equal(before + 6, LiveMats());
        }

        Assert.Equal(before, LiveMats());
    }

    [Fact]
    public void A_matrix_that_is_forgotten_is_freed_by_its_finaliser()
    {
        if (StandInAssembly.BuildIsUpstream)
        {
            return;
        }

        var before = LiveMatsWithNonePending();
        Forget();
        Assert.True(LiveMats() >= before + 10);
        FinaliseAll();
        Assert.Equal(before, LiveMats());
    }

    [Fact]
    public void A_second_Dispose_does_nothing_and_a_use_afterwards_is_refused()
    {
        var mat = Make(3);
        mat.Dispose();
        mat.Dispose();
        Assert.True(mat.IsDisposed);
        Assert.Throws<ObjectDisposedException>(() => mat.SetTo(Scalar.All(1)));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Forget()
    {
        for (var i = 0; i < 10; i++)
        {
            Make(i).SetTo(Scalar.All(7));
        }
    }

    private static int LiveMatsWithNonePending()
    {
        FinaliseAll();
        return LiveMats();
    }

    private static void FinaliseAll()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        GC.WaitForPendingFinalizers();
    }

    private static Mat Make(int value) => new(4, 4, MatType.CV_8UC1, Scalar.All(value));

    [DllImport("OpenCvStandIn", EntryPoint = "opencv_live_mats")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory)]
    private static extern int LiveMats();
}
