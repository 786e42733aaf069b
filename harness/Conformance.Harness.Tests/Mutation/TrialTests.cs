namespace Conformance.Harness.Tests.Mutation;

/// <summary>The canary: a mutator that finds nothing, and tests that kill everything, would look the same as good tests.</summary>
public sealed class TrialTests
{
    private const string Till = """
        namespace Sample;
        public static class Till
        {
            public static bool IsOpen(int hour) => hour >= 9;
            public static bool IsFull(int coins) => coins > 500;
            public static int Length(object said) => said is string text ? text.Length : 0;
            public static int Count(int coins)
            {
                var counted = 0;
                while (coins > 0) { coins -= 1; counted++; }
                return counted;
            }
        }
        """;

    private const string TillTests = """
        namespace Sample.Tests;
        using Xunit;
        public sealed class TillTests
        {
            [Theory, InlineData(8, false), InlineData(9, true)]
            public void Opens_at_nine(int hour, bool open) => Assert.Equal(open, Till.IsOpen(hour));
            [Fact] public void Is_not_full_when_empty() => Assert.False(Till.IsFull(0));
            [Fact] public void Hears_texts_alone() => Assert.Equal((5, 0), (Till.Length("hello"), Till.Length(5)));
            [Fact] public void Counts_each_coin() => Assert.Equal(2, Till.Count(2));
        }
        """;

    private static readonly Dictionary<string, string> Sources = new() { ["Till.cs"] = Till };

    [Theory]
    [InlineData("public static bool IsOpen(int hour) => hour > 9;", Fate.Killed)]
    [InlineData("public static bool IsOpen(int hour) => hour >= 10;", Fate.Killed)]
    [InlineData("public static bool IsOpen(int hour) => hour >= 8;", Fate.Killed)]
    [InlineData("public static bool IsFull(int coins) => coins >= 500;", Fate.Survived)]
    [InlineData("public static bool IsFull(int coins) => coins > 501;", Fate.Survived)]
    [InlineData("public static bool IsFull(int coins) => coins > 499;", Fate.Survived)]
    [InlineData("public static int Length(object said) => !(said is string text) ? text.Length : 0;", Fate.DoesNotCompile)]
    [InlineData("public static int Length(object said) => said is string text ? text.Length : 1;", Fate.Killed)]
    [InlineData("while (coins >= 0) { coins -= 1; counted++; }", Fate.Killed)]
    [InlineData("while (coins > 0) { coins -= 0; counted++; }", Fate.Endless)]
    public async Task A_tested_boundary_dies_and_an_untested_one_survives(string changed, Fate fate)
    {
        var trial = Trial(TillTests);
        Assert.Null((await trial.Unmutated()).Test);
        Assert.Equal(fate, (await trial.Examine(Assert.Single(trial.Mutants("Till.cs"), mutant => mutant.Changed == changed))).Fate);
    }

    [Fact]
    public void Each_place_is_changed_alone() => Assert.Equal(17, Trial(TillTests).Mutants("Till.cs").Count);

    [Fact]
    public async Task Tests_that_fail_without_a_mutant_are_told_before_they_kill_any()
    {
        var run = await Trial(TillTests.Replace("(9, true)", "(9, false)", StringComparison.Ordinal)).Unmutated();
        Assert.Contains("Opens_at_nine(hour: 9", run.Test, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Fate.Survived, "coins >= 500", "")]
    [InlineData(Fate.Survived, "coins > 501", "no test notices|listed, but it does not survive")]
    [InlineData(Fate.Killed, "coins >= 500", "listed, but it does not survive")]
    [InlineData(Fate.DoesNotCompile, "coins >= 500", "listed, but it does not survive")]
    public void Who_survives_is_listed_and_who_is_listed_survives(Fate fate, string changed, string faults)
    {
        var known = new KnownSurvivors([new Survivor("Till.cs", "coins > 500", "coins >= 500", "Nobody counts that far.")]);
        var found = known.Faults("Till.cs", [new Outcome(new Mutant("Till.cs", 5, "coins > 500", changed, ""), fate, null)]);
        Assert.Equal(faults.Split('|', StringSplitOptions.RemoveEmptyEntries), found.Select(fault => fault.Split([" Till", ":"], StringSplitOptions.None)[0]));
    }

    private static Trial Trial(string tests)
    {
        var till = new MutantCompiler("Till", Sources).Unmutated();
        var image = new MutantCompiler("TillTests", new Dictionary<string, string> { ["TillTests.cs"] = tests }, till).Unmutated();
        return new Trial("Till", Sources, Sources.Keys, new MutantTests(image, type => type.Namespace == "Sample.Tests"));
    }
}
