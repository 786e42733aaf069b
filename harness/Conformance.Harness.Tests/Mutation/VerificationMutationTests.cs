using Conformance.Bench.Fixtures;
using Xunit.Abstractions;

namespace Conformance.Harness.Tests.Mutation;

/// <summary>Our own rules are mutated too: every boundary of the verification core, moved by one, is noticed by a test of the core.</summary>
[Trait("Speed", "slow")]
public sealed class VerificationMutationTests(ITestOutputHelper output)
{
    private static readonly string Harness = Path.Combine(Repository.Root(AppContext.BaseDirectory), "harness");

    private static readonly Trial Trial = new(
        "Conformance.Verification",
        Directory.EnumerateFiles(Path.Combine(Harness, "Conformance.Verification"), "*.cs", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetFileName(file), File.ReadAllText),
        new MutantTests(File.ReadAllBytes(typeof(Trial).Assembly.Location), "Conformance.Harness.Tests.Verification"));

    private static readonly KnownSurvivors Known =
        KnownSurvivors.Read(Path.Combine(Harness, "Conformance.Harness.Tests", "Mutation", "survivors.json"));

    // Once for all files: who is ill before the trial dies in it of anything.
    private static readonly Lazy<Task<FirstFailure>> Unmutated = new(Trial.Unmutated);

    public static TheoryData<string> Files => new(Trial.Files.Where(file => Trial.Mutants(file).Count > 0));

    [Fact]
    public async Task Without_a_mutant_every_test_passes()
    {
        var run = await Unmutated.Value;
        Assert.True(run.Test is null, $"{run.Test}: {run.How}");
        Assert.True(run.Passed >= 60, $"only {run.Passed} tests ran");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Every_mutant_is_noticed(string file)
    {
        Assert.Null((await Unmutated.Value).Test);
        var outcomes = new List<Outcome>();
        foreach (var mutant in Trial.Mutants(file))
        {
            outcomes.Add(await Trial.Examine(mutant));
        }

        output.WriteLine(string.Join(", ", outcomes.CountBy(outcome => outcome.Fate).Select(fate => $"{fate.Value} {fate.Key}")));
        outcomes.ForEach(outcome => output.WriteLine($"{outcome.Fate} {outcome.Mutant}\n  by       {outcome.Test}"));
        var faults = Known.Faults(file, outcomes);
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public void Every_known_survivor_is_of_a_file_on_trial_and_has_a_reason() =>
        Assert.All(Known.All, survivor => Assert.True(Trial.Files.Contains(survivor.File) && survivor.Reason.Length > 20, survivor.ToString()));
}
