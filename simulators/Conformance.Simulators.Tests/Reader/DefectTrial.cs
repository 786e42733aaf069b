using Conformance.ReaderSimulator;

namespace Conformance.Simulators.Tests.Reader;

/// <summary>The same scenario before a good reader and before one with a defect, which then says that it acted.</summary>
internal static class DefectTrial
{
    public static async Task RunAsync(
        string name, string right, string wrong, Func<ReaderDefect?, ReaderBench> open, Func<ReaderBench, Task<string>> showAsync)
    {
        using (var good = open(null))
        {
            Assert.Equal(right, await showAsync(good));
        }

        var defect = ReaderDefects.Create(name)!;
        Assert.Equal(name, defect.Name);
        Assert.False(defect.Injected);
        using var bad = open(defect);
        Assert.Equal(wrong, await showAsync(bad));
        Assert.True(defect.Injected);
    }

    /// <summary>A reader with that defect, before a good card unless another is given.</summary>
    public static ReaderBench Open(string name, FakeCard? card = null) => new(defect: ReaderDefects.Create(name)!, card: card);
}
