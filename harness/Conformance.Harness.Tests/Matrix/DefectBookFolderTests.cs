using System.Text.RegularExpressions;
using Conformance.Bench;
using Conformance.Bench.Defects;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Requirements;

namespace Conformance.Harness.Tests.Matrix;

/// <summary>The files of defects are read strictly: what it cites has to exist, and what exists has to be in one of them.</summary>
public sealed class DefectBookFolderTests : IDisposable
{
    private static readonly Catalogue Catalogue = CatalogueFolder.Read(Path.Combine(Repository.Root(AppContext.BaseDirectory), "features", "requirements"));
    private static readonly string Shipped = Path.Combine(Repository.Root(AppContext.BaseDirectory), "features", "requirements", "defects");
    private readonly string _folder = Directory.CreateTempSubdirectory("defects-").FullName;

    [Fact]
    public void The_shipped_files_say_what_is_expected()
    {
        var defect = DefectBookFolder.Read(Shipped, Catalogue).Defects.Single(defect => defect.Id == "counter-not-decremented");

        Assert.Equal((DefectPlace.Card, "A wrong PIN costs no try."), (defect.Place, defect.Statement.En));
        Assert.Equal([new Killer("tries-on-card", "63C1")], defect.CaughtBy);
        Assert.Equal(["tries-on-screen", "counter-after-visual-mode", "number-b-locks", "way-out-without-photo"], defect.Consequences.Select(consequence => consequence.Check));
    }

    [Theory]
    [InlineData("check: tries-on-card", "check: tries-on-cart", "no requirement has the check \"tries-on-cart\"")]
    [InlineData("id: tries-shown-wrong", "id: tries-shown-rong", "no simulator has a \"tries-shown-rong\"")]
    [InlineData("id: tries-shown-wrong", "id: tries-shown-rong", "\"tries-shown-wrong\" is in the simulators and in no file")]
    [InlineData("id: empty-chair", "id: empty-bench", "\"empty-chair\" is in the simulators and in no file")]
    [InlineData("id: pad-not-shuffled", "id: tries-shown-wrong", "\"tries-shown-wrong\" is here twice")]
    [InlineData("in: card", "in: wallet", "\"wallet\" is unknown as in")]
    [InlineData("why: ", "because: ", "the key \"why\" is missing")]
    [InlineData("seen: '63C1'", "scene: '63C1'", "\"scene\" is no key here")]
    public void A_mistake_is_told_with_its_line(string right, string wrong, string told)
    {
        CopyShipped();
        var spoilt = Directory.EnumerateFiles(_folder).Order(StringComparer.Ordinal).First(file => File.ReadAllText(file).Contains(right, StringComparison.Ordinal));
        var text = File.ReadAllText(spoilt);
        var at = text.IndexOf(right, StringComparison.Ordinal);
        File.WriteAllText(spoilt, text[..at] + wrong + text[(at + right.Length)..]);

        var fault = Assert.Throws<BenchFaultException>(() => DefectBookFolder.Read(_folder, Catalogue));

        Assert.Matches($"{Regex.Escape(_folder)}[^:\n]*:[0-9]+: [^\n]*{Regex.Escape(told)}", fault.Message);
    }

    [Fact]
    public void A_file_that_is_left_out_is_missed_by_the_name_of_every_defect_in_it()
    {
        CopyShipped();
        File.Delete(Path.Combine(_folder, "card.yaml"));

        var fault = Assert.Throws<BenchFaultException>(() => DefectBookFolder.Read(_folder, Catalogue));

        Assert.Contains("\"counter-not-decremented\" is in the simulators and in no file", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named() =>
        Assert.Contains("there is no folder /nowhere", Assert.Throws<BenchFaultException>(() => DefectBookFolder.Read("/nowhere", Catalogue)).Message, StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void CopyShipped()
    {
        foreach (var file in Directory.EnumerateFiles(Shipped))
        {
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        }
    }
}
