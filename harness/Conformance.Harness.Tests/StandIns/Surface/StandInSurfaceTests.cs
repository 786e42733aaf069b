namespace Conformance.Harness.Tests.StandIns.Surface;

/// <summary>
/// Every public type and member of a stand-in exists in the package, with the same signature. A new stand-in takes part by having
/// an <c>upstream-api.txt</c> in its folder; types that the list leaves out go to <c>upstream-unlisted.txt</c> with a reason.
/// </summary>
public sealed class StandInSurfaceTests
{
    public static IEnumerable<object[]> Names => Folders.Select(folder => new object[] { folder });

    private static IEnumerable<string> Folders => Directory.GetDirectories(StandInAssembly.ListFolder("")).Select(folder => Path.GetFileName(folder)!).Order();

    [Theory]
    [MemberData(nameof(Names))]
    public void A_stand_in_has_nothing_that_its_package_has_not(string name)
    {
        if (StandInAssembly.BuildIsUpstream)
        {
            return;
        }

        var upstream = UpstreamList.Parse(File.ReadAllText(Path.Combine(StandInAssembly.ListFolder(name), "upstream-api.txt")));
        var unlistedFile = Path.Combine(StandInAssembly.ListFolder(name), "upstream-unlisted.txt");
        var unlisted = UnlistedTypes.Parse(File.Exists(unlistedFile) ? File.ReadAllText(unlistedFile) : "");

        var findings = SurfaceComparison.Findings(StandInAssembly.Load(name).GetExportedTypes(), upstream, unlisted);

        Assert.True(findings.Count == 0, string.Join('\n', findings));
    }

    [Fact]
    public void Every_stand_in_is_compared() => Assert.Superset(
        new HashSet<string> { "Allure.Net.Commons", "Allure.Xunit", "Gherkin", "NBomber", "OpenCvSharp4", "PCSC", "Reqnroll", "WireMock.Net" },
        Folders.ToHashSet());
}
