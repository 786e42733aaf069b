using Conformance.Reporting.Matrix;
using Conformance.Steps.Matrix;
using static Conformance.Harness.Tests.Matrix.SmallMatrix;

namespace Conformance.Harness.Tests.Matrix;

public sealed class MatrixPageTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    [Fact]
    public async Task The_page_tells_of_every_pair_encodes_what_devices_say_and_fetches_nothing()
    {
        var page = new MatrixPage(Catalogue, Book(), await MatrixAsync("63C3 <script>alert(1)</script>")).Write();

        Assert.Contains("Everything as expected", page, StringComparison.Ordinal);
        Assert.Contains("<td class=\"own edge\" title=\"lock-stays, with pin-counter-forgotten: Killed", page, StringComparison.Ordinal);
        Assert.Contains("63C3 &lt;script&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_as_expected_stands_first()
    {
        var page = new MatrixPage(Catalogue, Book(), await MatrixAsync("no answer")).Write();

        Assert.Contains("<p class=\"verdict bad\">1 not as expected</p>", page, StringComparison.Ordinal);
        Assert.Contains("the check failed for another reason", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_data_come_back_as_they_were()
    {
        var text = MatrixFile.Write(await MatrixAsync("63C3"));
        File.WriteAllText(_file, text);

        Assert.Equal(text, MatrixFile.Write(MatrixFile.Read(_file)));
    }

    public void Dispose() => File.Delete(_file);

    private static async Task<KillMatrix> MatrixAsync(string seen)
    {
        var bench = new GivenTrials(Trial(LockScenario, acted: true, Failed(LockStays, seen)), Trial(PadScenario, acted: true, Passed(PadShuffled)));
        return new("1.0.0", 1, DateTimeOffset.UnixEpoch, 1, IsWhole: false, [new("model-a", 2, 2)], [await RunAsync(Book(), bench)]);
    }
}
