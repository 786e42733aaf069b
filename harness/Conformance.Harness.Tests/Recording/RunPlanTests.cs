using Conformance.Bench;
using Conformance.Bench.Observation;
using Conformance.Bench.Outcomes.Plans;
using Conformance.Bench.Outcomes.Records;

namespace Conformance.Harness.Tests.Recording;

public sealed class RunPlanTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("conformance-").FullName;

    private static RunPlan Plan { get; } = new()
    {
        Schema = 1,
        Setting = new("1.0", "model-a", "simulated", "in-process", 7, 1, "2025-02", RunFilter.None) { Shard = new(2, 2) },
        Device = new("Maker", "model-a", "S-1", "2.0", new Declaration(["pin"], [])),
        Digests = new("d1", "f1", "c1", "x1", null),
        Faces = "scores",
        MayLock = true,
        Waivers = [new("A-MUST", "new glass", "Quality", "2025-12-31")],
        Accepted = null,
        Scenarios = [new(1, "a/one.feature", 3, "First", 1, 7), new(2, "a/one.feature", 9, "Second", 1, 7), new(3, "two.feature", 4, "Third", 1, 7)],
    };

    [Fact]
    public void A_plan_comes_back_as_it_was()
    {
        Write(RunPlanFile.Write(Plan));
        Assert.Empty(PlanChanges.Between(Plan, RunPlanFile.Read(_folder)));
        Assert.Equal(RunPlanFile.Write(Plan), RunPlanFile.Write(RunPlanFile.Read(_folder)));
        Assert.Contains("\"shard\": \"2/2\"", RunPlanFile.Write(Plan), StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_has_the_scenarios_of_its_number_and_all_have_the_names_of_the_whole()
    {
        Assert.Equal(["Second"], Plan.Own.Select(scenario => scenario.Title));
        Assert.Equal(["First", "Second", "Third"], Plan.Whole.Own.Select(scenario => scenario.Title));
        Assert.Equal("002-one-9", Plan.NameOf(Plan.Own.Single()));
        Assert.Equal("0002-one-9", (Plan with { Scenarios = [.. Enumerable.Range(1, 1000).Select(number => Plan.Scenarios[1] with { Number = number })] }).NameOf(Plan.Scenarios[1]));
    }

    [Fact]
    public void Every_place_is_named_in_which_two_plans_differ_but_of_a_list_the_first_alone()
    {
        var other = Plan with
        {
            Setting = Plan.Setting with { Build = "1.1" },
            Digests = Plan.Digests with { Steps = "s1" },
            Scenarios = [Plan.Scenarios[0], Plan.Scenarios[2] with { Number = 2 }],
        };
        Assert.Equal(
            ["$.setting.build: \"1.0\", and \"1.1\"", "$.digests.steps: nothing, and \"s1\"", "$.scenarios[1].file: \"a/one.feature\", and \"two.feature\""],
            PlanChanges.Between(Plan, other));
    }

    [Theory]
    [InlineData("\"schema\": 1", "\"schema\": 2", "run-plan.json: this is no plan of version 1")]
    [InlineData("\"number\": 2", "\"number\": 5", "$.scenarios[1].number: 5 where 2 is due")]
    [InlineData("2025-12-31", "2025-12-32", "$.waivers[0].lastDay: \"2025-12-32\" is no day")]
    [InlineData("\"2/2\"", "\"3/2\"", "$.setting.shard: this is no plan of a run")]
    [InlineData("\"digests\"", "\"digest\"", "this is no plan of a run")]
    public void What_is_no_plan_is_refused_with_its_place(string was, string now, string what)
    {
        Write(RunPlanFile.Write(Plan).Replace(was, now, StringComparison.Ordinal));
        Assert.Contains(what, Assert.Throws<BenchFaultException>(() => RunPlanFile.Read(_folder)).What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_digest_goes_by_names_and_contents_and_not_by_where_the_files_lie()
    {
        var (one, other) = (Folder("one", ("b/x.txt", "1"), ("a.txt", "2")), Folder("other", ("a.txt", "2"), ("b/x.txt", "1")));
        // printf 'a.txt %s\nb/x.txt %s\n' $(printf 2 | sha256sum) $(printf 1 | sha256sum), without the dashes
        Assert.Equal("51e1052ed30764f58ee1d9cf5c0936ff78ef13ab88144501aaf6cbd7aa25254a", FolderDigest.OfFolders("*", one));
        Assert.Equal(FolderDigest.OfFolders("*", one), FolderDigest.OfFolders("*", other));
        Assert.NotEqual(FolderDigest.OfFolders("*", one), FolderDigest.OfFolders("*", Folder("third", ("a.txt", "2"), ("b/y.txt", "1"))));
        Assert.NotEqual(FolderDigest.OfFolders("*", one), FolderDigest.OfFolders("*", Folder("fourth", ("a.txt", "2"), ("b/x.txt", "3"))));
        Assert.Contains("/nonexistent", Assert.Throws<BenchFaultException>(() => FolderDigest.OfFolders("*", "/nonexistent")).What, StringComparison.Ordinal);
        Assert.Contains("/nonexistent", Assert.Throws<BenchFaultException>(() => FolderDigest.OfFiles("/nonexistent")).What, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string text) => File.WriteAllText(Path.Combine(_folder, "run-plan.json"), text);

    private string Folder(string name, params (string Name, string Text)[] files)
    {
        foreach (var (file, text) in files)
        {
            var path = Path.Combine(_folder, name, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        return Path.Combine(_folder, name);
    }
}
