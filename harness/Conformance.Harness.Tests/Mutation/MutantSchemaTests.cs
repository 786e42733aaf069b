namespace Conformance.Harness.Tests.Mutation;

/// <summary>That many mutants share one image changes nothing of what becomes of each.</summary>
public sealed class MutantSchemaTests
{
    // A member of every form that has a body, and one change that is in none.
    private const string Forms = """
        namespace Sample;
        public sealed class Forms
        {
            private const int Fee = 3;
            private int _coins;
            public Forms(int coins) { if (coins < 0) { throw new ArgumentOutOfRangeException(nameof(coins)); } _coins = coins; }
            public Forms(string coins) => _coins = coins.Length + 1;
            public bool IsEmpty => _coins == 0;
            public int Coins { get { return _coins; } set => _coins = value + 1; }
            public int this[int from] => _coins - from;
            public static Forms operator +(Forms one, Forms other) => new(one._coins + other._coins);
            public void Add() => _coins += 2;
            public async Task TakeAsync() => await Task.FromResult(_coins -= 1);
            public int Pay() => throw new InvalidOperationException($"{_coins + Fee}");
            public IEnumerable<int> Down() { for (var left = _coins; left > 0; left--) { yield return left; } }
            public bool TryTake(out int taken) { taken = Half(); return taken > 0; int Half() => _coins / 2; }
        }
        """;

    // What a class keeps from its first use on: in one of the files, the first mutant to run is in it.
    private const string Kept = """
        namespace Sample;
        public static class Kept
        {
            private static readonly int[] Table = Make();
            private static int[] Make() => [10, 20];
            public static int First() => Table[0];
        }
        """;

    private const string KeptLater = """
        namespace Sample;
        public static class KeptLater
        {
            private static readonly int[] Table = Make();
            public static bool IsOpen(int hour) => hour > Table[0];
            private static int[] Make() => [10];
        }
        """;

    private const string Tests = """
        namespace Sample.Tests;
        using Xunit;
        public sealed class FormsTests
        {
            [Fact] public void Is_made() { Assert.Equal((5, 0), (new Forms(5).Coins, new Forms(0).Coins)); Assert.Throws<ArgumentOutOfRangeException>(() => new Forms(-1)); }
            [Fact] public void Is_read() => Assert.Equal((5, true, false, 3), (new Forms("four").Coins, new Forms(0).IsEmpty, new Forms(1).IsEmpty, new Forms(4)[1]));
            [Fact] public void Is_set() { var forms = new Forms(0); forms.Coins = 4; Assert.Equal(5, forms.Coins); forms.Add(); Assert.Equal(12, (forms + new Forms(5)).Coins); }
            [Fact] public async Task Is_taken() { var forms = new Forms(5); await forms.TakeAsync(); Assert.Equal([4, 3, 2, 1], forms.Down()); Assert.True(forms.TryTake(out var taken)); Assert.Equal(2, taken); }
            [Fact] public void Is_paid() => Assert.Equal("8", Assert.Throws<InvalidOperationException>(() => new Forms(5).Pay()).Message);
        }
        public sealed class KeptTests
        {
            [Fact] public void First() => Assert.Equal(10, Kept.First());
        }
        public sealed class KeptLaterTests
        {
            [Fact] public void Is_open() => Assert.Equal((false, true), (KeptLater.IsOpen(10), KeptLater.IsOpen(11)));
        }
        """;

    private static readonly Dictionary<string, string> Sources = new() { ["Forms.cs"] = Forms, ["Kept.cs"] = Kept, ["KeptLater.cs"] = KeptLater };

    [Fact]
    public async Task Each_mutant_has_the_fate_that_it_has_alone()
    {
        var trial = Trial();
        var together = new List<Outcome>();
        foreach (var file in trial.Files)
        {
            together.AddRange(await trial.Examine(file));
        }

        Assert.Equal(trial.Files.SelectMany(trial.Mutants), together.Select(outcome => outcome.Mutant));
        var switched = new MutantCompiler("Sample", Sources).CompileAll(together.Select(outcome => outcome.Mutant)).Numbers;
        foreach (var outcome in together)
        {
            var alone = await trial.Examine(outcome.Mutant);
            Assert.Equal($"{alone.Fate} {outcome.Mutant}", $"{outcome.Fate} {outcome.Mutant}");
            Assert.Equal(alone.Fate != Fate.DoesNotCompile && !outcome.Mutant.Original.Contains("Fee = 3", StringComparison.Ordinal), switched.ContainsKey(outcome.Mutant));
        }
    }

    [Fact]
    public async Task What_a_class_keeps_is_neither_an_earlier_mutants_nor_missing()
    {
        var trial = Trial();
        var (kept, later) = (await trial.Examine("Kept.cs"), await trial.Examine("KeptLater.cs"));
        Assert.Equal([Fate.Killed, Fate.Killed, Fate.Survived, Fate.Survived], kept.Take(4).Select(outcome => outcome.Fate));
        Assert.All(later.Where(outcome => outcome.Mutant.Original.Contains("Make()", StringComparison.Ordinal)), outcome => Assert.Equal(Fate.Killed, outcome.Fate));
    }

    private static Trial Trial()
    {
        var sample = new MutantCompiler("Sample", Sources).Unmutated();
        var image = new MutantCompiler("SampleTests", new Dictionary<string, string> { ["SampleTests.cs"] = Tests }, sample).Unmutated();
        return new("Sample", Sources, Sources.Keys, new MutantTests(image, type => type.Namespace == "Sample.Tests"));
    }
}
