using Conformance.Bench;
using Conformance.Load.Traffic;

namespace Conformance.Harness.Tests.Load;

public sealed class TrafficModelFileTests : IDisposable
{
    private readonly LoadFiles _files = new();

    [Fact]
    public void The_figures_of_July_2024_add_up_to_the_published_totals()
    {
        var model = TrafficModelFile.Read(LoadFiles.Traffic);

        Assert.Equal((204_975_295, 22_807_316), (model.Inquiries, model.Facilities.Sum(facility => facility.ByCard)));
        Assert.Equal(
            (6_648_181, 6_660_145, 13_116_682),
            (model.Facilities.Sum(facility => facility.Viewings.Checkups), model.Facilities.Sum(facility => facility.Viewings.Prescriptions), model.Facilities.Sum(facility => facility.Viewings.Medical)));
        Assert.Equal(1.93, model.VisitsPerPerson);
        Assert.Equal(31, model.Days.Sum(day => day.Count));
    }

    [Fact]
    public void What_no_source_says_is_called_an_assumption()
    {
        var basis = TrafficModelFile.Read(LoadFiles.Traffic).Basis;

        Assert.All(["identity", "people", "days", "hours"], field => Assert.StartsWith("assumption", basis[field], StringComparison.Ordinal));
        Assert.All(["facilities", "visitsPerPerson"], field => Assert.StartsWith("D3", basis[field], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"visitsPerPerson\": 1.93", "\"visitsPerPerson\": 0.5", "$.visitsPerPerson")]
    [InlineData("\"face\": 0.8", "\"face\": 0.9", "$.identity")]
    [InlineData("\"valid\": 0.9003", "\"valid\": 0.8", "$.people")]
    [InlineData("\"spoilt\"", "\"stolen\"", "$.people")]
    [InlineData("\"kind\": \"dental\"", "\"kind\": \"clinic\"", "$.facilities: write each kind")]
    [InlineData("\"byCard\": 2260661", "\"byCard\": 92260661", "$.facilities[2].byCard")]
    [InlineData("\"medical\": 450216", "\"medical\": 4502160", "$.facilities[2].viewings")]
    [InlineData("\"institutions\": 8000", "\"institutions\": 0", "$.facilities[0]")]
    [InlineData("\"institutions\": 8000", "\"institutions\": \"8000\"", "$.facilities[0].institutions")]
    [InlineData("\"hours\": [0.001, ", "\"hours\": [", "$.hours")]
    [InlineData("\"count\": 4, \"weight\": 1.25", "\"count\": 0, \"weight\": 1.25", "$.days")]
    [InlineData("\"identity\": \"assumption", "\"idendity\": \"assumption", "$.basis.identity")]
    [InlineData("\"name\": \"japan-2024-07\"", "\"name\": \"japan-2024-07\", \"extra\": 1", "$.extra")]
    [InlineData("\"name\": \"japan-2024-07\"", "\"name\": \"x\", \"name\": \"y\"", "$.name")]
    public void What_is_wrong_is_named_with_its_place(string right, string wrong, string place)
    {
        var fault = Assert.Throws<BenchFaultException>(() => TrafficModelFile.Read(_files.Changed(LoadFiles.Traffic, right, wrong)));

        Assert.Contains($"changed.json, {place}", fault.What, StringComparison.Ordinal);
        Assert.Equal("fixtures/traffic/README.md describes the format", fault.Hint);
    }

    [Fact]
    public void A_missing_file_is_named() =>
        Assert.Contains("nothing.json", Assert.Throws<BenchFaultException>(() => TrafficModelFile.Read(Path.Combine(_files.Folder, "nothing.json"))).What, StringComparison.Ordinal);

    [Fact]
    public void No_JSON_is_named_with_its_line() =>
        Assert.Contains("(line 2)", Assert.Throws<BenchFaultException>(() => TrafficModelFile.Read(_files.Written("{\n nonsense"))).What, StringComparison.Ordinal);

    public void Dispose() => _files.Dispose();
}
