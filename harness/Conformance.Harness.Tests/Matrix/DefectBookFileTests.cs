using Conformance.Bench;
using Conformance.Bench.Defects;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Requirements;

namespace Conformance.Harness.Tests.Matrix;

/// <summary>The file of defects is read strictly: what it cites has to exist, and what exists has to be in it.</summary>
public sealed class DefectBookFileTests : IDisposable
{
    private static readonly string Shipped = Path.Combine(Repository.Root(AppContext.BaseDirectory), "features", "requirements");
    private static readonly Catalogue Catalogue = CatalogueFolder.Read(Shipped);
    private readonly string _file = Path.GetTempFileName();

    [Fact]
    public void The_shipped_file_says_what_is_expected()
    {
        var defect = DefectBookFile.Read(Path.Combine(Shipped, "defects.yaml"), Catalogue).Defects.Single(defect => defect.Id == "counter-not-decremented");

        Assert.Equal((DefectPlace.Card, "A wrong PIN costs no try."), (defect.Place, defect.Statement.En));
        Assert.Equal([new Killer("tries-on-card", "63C1")], defect.CaughtBy);
        Assert.Equal(["tries-on-screen", "counter-after-visual-mode"], defect.Consequences.Select(consequence => consequence.Check));
    }

    [Theory]
    [InlineData("check: tries-on-card", "check: tries-on-cart", "no requirement has the check \"tries-on-cart\"")]
    [InlineData("id: tries-shown-wrong", "id: tries-shown-rong", "no simulator has a \"tries-shown-rong\"")]
    [InlineData("id: tries-shown-wrong", "id: tries-shown-rong", "\"tries-shown-wrong\" is in the simulators and not here")]
    [InlineData("id: empty-chair", "id: empty-bench", "\"empty-chair\" is in the simulators and not here")]
    [InlineData("id: pad-not-shuffled", "id: tries-shown-wrong", "\"tries-shown-wrong\" is here twice")]
    [InlineData("in: card", "in: wallet", "\"wallet\" is unknown as in")]
    [InlineData("why: ", "because: ", "the key \"why\" is missing")]
    [InlineData("seen: '63C1'", "scene: '63C1'", "\"scene\" is no key here")]
    public void A_mistake_is_told_with_its_line(string right, string wrong, string told)
    {
        var text = File.ReadAllText(Path.Combine(Shipped, "defects.yaml"));
        var at = text.IndexOf(right, StringComparison.Ordinal);
        File.WriteAllText(_file, text[..at] + wrong + text[(at + right.Length)..]);

        var fault = Assert.Throws<BenchFaultException>(() => DefectBookFile.Read(_file, Catalogue));

        Assert.Matches($"{System.Text.RegularExpressions.Regex.Escape(_file)}:[0-9]+: [^\n]*{System.Text.RegularExpressions.Regex.Escape(told)}", fault.Message);
    }

    public void Dispose() => File.Delete(_file);
}
