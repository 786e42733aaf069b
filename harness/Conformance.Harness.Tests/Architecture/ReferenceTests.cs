using System.Xml.Linq;
using Conformance.Bench.Fixtures;

namespace Conformance.Harness.Tests.Architecture;

/// <summary>References go one way (design: Layout).</summary>
public sealed class ReferenceTests
{
    private static readonly string Root = Repository.Root(AppContext.BaseDirectory);

    [Theory]
    [InlineData("Conformance.SmartCard")]
    [InlineData("Conformance.Messages")]
    [InlineData("Conformance.Verification")]
    public void The_roots_reference_nothing_of_ours(string project) => Assert.Empty(References(project));

    [Fact]
    public void Simulators_never_reference_what_judges_them()
    {
        string[] forbidden = ["Conformance.Bench", "Conformance.Steps", "Conformance.Reporting", "Conformance.Certification", "Conformance.Load", "Conformance.Cli"];
        var projects = Projects("simulators").ToList();
        Assert.NotEmpty(projects);
        Assert.All(projects, project => Assert.Empty(References(project).Intersect(forbidden)));
    }

    [Fact]
    public void The_reader_simulator_does_not_know_the_card_simulator() =>
        Assert.Equal(["Conformance.SmartCard"], References("Conformance.ReaderSimulator"));

    [Fact]
    public void What_a_camera_sees_knows_neither_card_nor_reader() => Assert.Empty(References("Conformance.Vision"));

    [Fact]
    public void Only_tests_reference_the_command_line() =>
        Assert.All(
            Projects("harness").Concat(Projects("simulators")).Concat(Projects("features")).Where(project => !project.EndsWith(".Tests", StringComparison.Ordinal)),
            project => Assert.DoesNotContain("Conformance.Cli", References(project)));

    [Fact]
    public void Product_code_reaches_stand_ins_by_the_Upstream_item_alone()
    {
        var direct = Files()
            .Where(file => !file.Contains("StandIns", StringComparison.Ordinal) && !file.EndsWith(".Tests.csproj", StringComparison.Ordinal))
            .Where(file => File.ReadAllText(file).Contains("StandIns", StringComparison.Ordinal));
        Assert.Empty(direct);
    }

    private static IEnumerable<string> Projects(string folder) =>
        Files().Where(file => Path.GetRelativePath(Root, file).StartsWith(folder, StringComparison.Ordinal))
            .Select(file => Path.GetFileNameWithoutExtension(file)!)
            .Where(name => name.StartsWith("Conformance.", StringComparison.Ordinal));

    private static List<string> References(string project) =>
        [.. XDocument.Load(Files().Single(file => Path.GetFileNameWithoutExtension(file) == project))
            .Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')))];

    private static IEnumerable<string> Files() =>
        new[] { "simulators", "harness", "features" }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.csproj", SearchOption.AllDirectories));
}
