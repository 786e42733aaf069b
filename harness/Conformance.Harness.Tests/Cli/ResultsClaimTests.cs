using Conformance.Bench;
using Conformance.Cli.Runs;

namespace Conformance.Harness.Tests.Cli;

public sealed class ResultsClaimTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("conformance-claim-").FullName;

    private string Results => Path.Combine(_folder, "results");

    [Fact]
    public void A_second_run_in_the_same_folder_is_refused_while_the_first_goes_on()
    {
        using (ResultsClaim.On(Results))
        {
            var fault = Assert.Throws<BenchFaultException>(() => ResultsClaim.On(Results));

            Assert.Contains(Results, fault.What, StringComparison.Ordinal);
            Assert.Contains("wait until the run in this one has ended", fault.Hint, StringComparison.Ordinal);
        }

        Assert.Empty(Directory.EnumerateFileSystemEntries(Results));
        ResultsClaim.On(Results).Dispose();
    }

    [Fact]
    public void What_a_killed_run_left_holds_nobody_up()
    {
        Directory.CreateDirectory(Results);
        File.WriteAllText(Path.Combine(Results, ".claim"), "");

        ResultsClaim.On(Results).Dispose();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
