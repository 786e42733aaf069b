using Conformance.Bench.Fixtures;
using Xunit.Abstractions;

namespace Conformance.Harness.Tests.Mutation;

/// <summary>Our own rules are mutated too: every boundary of what verifies and of what judges, moved by one, is noticed by a test of it.</summary>
[Trait("Speed", "slow")]
public sealed class OwnRulesTests(ITestOutputHelper output)
{
    private const string Verification = "Conformance.Verification";
    private const string Bench = "Conformance.Bench";

    private static readonly string Harness = Path.Combine(Repository.Root(AppContext.BaseDirectory), "harness");

    private static readonly Dictionary<string, Trial> Trials = new()
    {
        [Verification] = Of(Verification, type => type.Namespace == "Conformance.Harness.Tests.Verification"),
        [Bench] = Of(Bench, type => type.Name is "JudgeTests" or "WithholdingTests"),
    };

    // A mutant of what calls native code ends the process, which is no verdict. RsaPublicKeyTests hold these against the platform instead.
    private static readonly HashSet<string> Native =
        [.. Directory.EnumerateFiles(Path.Combine(Harness, Verification, "Certificate", "Native"), "*.cs").Select(file => Path.GetFileName(file))];

    private static readonly KnownSurvivors Known =
        KnownSurvivors.Read(Path.Combine(Harness, "Conformance.Harness.Tests", "Mutation", "survivors.json"));

    public static TheoryData<string, string> Files
    {
        get
        {
            var files = new TheoryData<string, string> { { Bench, "Judge.cs" }, { Bench, "Withholding.cs" }, { Bench, "Verdicts.cs" } };
            foreach (var file in Trials[Verification].Files.Where(file => !Native.Contains(file) && Trials[Verification].Mutants(file).Count > 0))
            {
                files.Add(Verification, file);
            }

            return files;
        }
    }

    [Theory]
    [InlineData(Verification, 60)]
    [InlineData(Bench, 15)]
    public async Task Without_a_mutant_every_test_passes(string assembly, int atLeast)
    {
        var run = await Trials[assembly].Unmutated();
        Assert.True(run.Test is null, $"{run.Test}: {run.How}");
        Assert.True(run.Passed >= atLeast, $"only {run.Passed} tests ran");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Every_mutant_is_noticed(string assembly, string file)
    {
        // Who is ill before the trial dies in it of anything.
        Assert.Null((await Trials[assembly].Unmutated()).Test);
        var outcomes = new List<Outcome>();
        foreach (var mutant in Trials[assembly].Mutants(file))
        {
            outcomes.Add(await Trials[assembly].Examine(mutant));
        }

        output.WriteLine(string.Join(", ", outcomes.CountBy(outcome => outcome.Fate).Select(fate => $"{fate.Value} {fate.Key}")));
        outcomes.ForEach(outcome => output.WriteLine($"{outcome.Fate} {outcome.Mutant}\n  by       {outcome.Test}"));
        var faults = Known.Faults(file, outcomes);
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public void Every_known_survivor_is_of_a_file_on_trial_and_has_a_reason()
    {
        var onTrial = Files.Select(row => (string)row[1]).ToHashSet();
        Assert.All(Known.All, survivor => Assert.True(onTrial.Contains(survivor.File) && survivor.Reason.Length > 20, survivor.ToString()));
    }

    private static Trial Of(string assembly, Func<Type, bool> isJudge) => new(
        assembly,
        Directory.EnumerateFiles(Path.Combine(Harness, assembly), "*.cs", SearchOption.AllDirectories).ToDictionary(file => Path.GetFileName(file), File.ReadAllText),
        new MutantTests(File.ReadAllBytes(typeof(Trial).Assembly.Location), isJudge));
}
