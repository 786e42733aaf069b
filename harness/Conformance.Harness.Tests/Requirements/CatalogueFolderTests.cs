using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Bench.Requirements;

namespace Conformance.Harness.Tests.Requirements;

/// <summary>Whatever is wrong in a catalogue is told with file, line and what to do, all of it at once.</summary>
public sealed class CatalogueFolderTests : IDisposable
{
    private readonly SmallCatalogue _small = new();

    public static TheoryData<BadExample> Bad => [.. BadExamples.All];

    [Fact]
    public void A_good_catalogue_is_read_as_it_stands()
    {
        var catalogue = CatalogueFolder.Read(_small.Folder);

        var shuffled = catalogue.Requirements[0];
        Assert.Equal("PAD-SHUFFLED", shuffled.Id);
        Assert.Equal((Level.Must, Subject.Reader, "pin"), (shuffled.Level, shuffled.Subject, shuffled.Capability));
        Assert.Equal(new Wording("The digits change place.", "数字の配置が入れ替わる。"), shuffled.Statement);
        Assert.Equal([Aspect.Screen, Aspect.Touch], shuffled.Needs);
        Assert.Equal(["RDR-4"], shuffled.Facts);
        Assert.Equal(new Check("pad-shuffled", Owner.Device, new("They change place.", "入れ替わる。"), new("Shuffle them.", "入れ替えてください。")), Assert.Single(catalogue.Checks));
        Assert.Equal("needs a person", catalogue.Requirement("PAD-TIDY").NotChecked);
        Assert.Equal("permits differences", catalogue.Facts[1].Unmapped);
        Assert.Equal(new SourceDocument("D0", "A leaflet", "2024-10"), Assert.Single(catalogue.Documents));
        Assert.Equal(new Capability("pin", new("Has a pad.", "テンキーがある。")), Assert.Single(catalogue.Capabilities));
        Assert.Equal(["PAD-SHUFFLED", "PAD-TIDY"], catalogue.Set("2025-09").Ids);
        Assert.Same(catalogue.Set("2025-09"), catalogue.NewestSet);
    }

    [Fact]
    public void A_check_may_need_less_than_its_requirement()
    {
        _small.Replace("pad.yaml", "owner: device", "owner: device\n        needs: [touch]");
        var (requirement, check) = CatalogueFolder.Read(_small.Folder).Find("pad-shuffled");
        Assert.Equal([Aspect.Touch], requirement.NeedsOf(check));
        Assert.Equal([Aspect.Screen, Aspect.Touch], requirement.NeedsOf(check with { Needs = null }));
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void An_error_is_told_with_file_line_and_what_to_do(BadExample bad)
    {
        _small.Replace(bad.File, bad.Old, bad.New);

        var fault = Assert.Throws<BenchFaultException>(() => CatalogueFolder.Read(_small.Folder));

        Assert.Equal(Owner.Configuration, fault.Owner);
        Assert.Contains($"{Path.Combine(_small.Folder, bad.NamedFile)}:{bad.Line}: {bad.Says}", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_row_of_the_table_is_another_error() =>
        Assert.Equal(BadExamples.All.Count, BadExamples.All.Select(bad => bad.Name).Distinct().Count());

    [Fact]
    public void All_errors_of_all_files_are_told_together()
    {
        _small.Replace("pad.yaml", "level: must", "level: shall");
        _small.Replace("pad.yaml", "ja: 整っている。", "ja: \"\"");
        _small.Replace("capabilities.yaml", "id: pin", "id: pad");
        _small.Replace("facts/facts.yaml", "text: Five", "txt: Five");

        var message = Assert.Throws<BenchFaultException>(() => CatalogueFolder.Read(_small.Folder)).Message;

        Assert.Contains("\"shall\"", message, StringComparison.Ordinal);
        Assert.Contains("\"ja\" is empty", message, StringComparison.Ordinal);
        Assert.Contains("cites the capability \"pin\"", message, StringComparison.Ordinal);
        Assert.Contains("\"txt\" is no key here", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing but a comment\n")]
    [InlineData("- a\n- b\n")]
    public void A_file_without_a_mapping_is_named(string text)
    {
        _small.Write("empty.yaml", text);
        Assert.Contains("empty.yaml:1: the file is no YAML mapping", Assert.Throws<BenchFaultException>(() => CatalogueFolder.Read(_small.Folder)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_named()
    {
        File.WriteAllBytes(Path.Combine(_small.Folder, "sjis.yaml"), [0x82, 0xA0]);
        Assert.Contains("sjis.yaml:1: the file is no UTF-8", Assert.Throws<BenchFaultException>(() => CatalogueFolder.Read(_small.Folder)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_folder_is_named_and_so_is_an_empty_one()
    {
        var missing = Path.Combine(_small.Folder, "missing");
        Assert.Contains($"there is no catalogue folder {missing}", Assert.Throws<BenchFaultException>(() => CatalogueFolder.Read(missing)).Message, StringComparison.Ordinal);
        Directory.CreateDirectory(missing);
        Assert.Contains("the folder holds no YAML file", Assert.Throws<BenchFaultException>(() => CatalogueFolder.Read(missing)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_vendors_folder_behind_ours_may_cite_our_facts()
    {
        var vendor = Directory.CreateDirectory(Path.Combine(_small.Folder, "vendor")).FullName;
        var more = _small.Read("pad.yaml").Replace("PAD-", "ACME-", StringComparison.Ordinal).Replace("pad-shuffled", "acme-shuffled", StringComparison.Ordinal);
        _small.Write("vendor/acme.yaml", more);

        Assert.Contains("ACME-SHUFFLED is in no set", Assert.Throws<BenchFaultException>(() => CatalogueFolder.Read(_small.Folder, vendor)).Message, StringComparison.Ordinal);
        FrozenSetFile.Write(vendor, CatalogueFolder.ReadUnfrozen(_small.Folder, vendor), "acme-1", "With ours");

        var catalogue = CatalogueFolder.Read(_small.Folder, vendor);
        Assert.Equal(["PAD-SHUFFLED", "PAD-TIDY", "ACME-SHUFFLED", "ACME-TIDY"], catalogue.Set("acme-1").Ids);
    }

    [Fact]
    public void What_is_asked_for_and_is_not_there_is_named()
    {
        var catalogue = CatalogueFolder.Read(_small.Folder);
        Assert.Contains("choose one of: 2025-09", Assert.Throws<BenchFaultException>(() => catalogue.Set("2031-01")).Message, StringComparison.Ordinal);
        Assert.Contains("\"PAD\"", Assert.Throws<BenchFaultException>(() => catalogue.Requirement("PAD")).Message, StringComparison.Ordinal);
    }

    public void Dispose() => _small.Dispose();
}
