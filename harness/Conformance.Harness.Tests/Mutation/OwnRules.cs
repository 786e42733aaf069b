using Conformance.Bench.Fixtures;
using Xunit.Abstractions;

namespace Conformance.Harness.Tests.Mutation;

/// <summary>Our own rules are mutated too: every boundary of what verifies and of what judges, moved by one, is noticed by a test of it.</summary>
/// <remarks>Two halves, since the tests of one class run one after the other, and a machine has two cores at least.</remarks>
public abstract class OwnRules(ITestOutputHelper output)
{
    /// <summary>What verifies.</summary>
    protected const string Verification = "Conformance.Verification";

    /// <summary>What judges.</summary>
    protected const string Bench = "Conformance.Bench";

    private static readonly string Harness = Path.Combine(Repository.Root(AppContext.BaseDirectory), "harness");

    private static readonly Dictionary<string, Trial> Trials = new()
    {
        [Verification] = Of(Verification, type => type.Namespace == "Conformance.Harness.Tests.Verification"),
        [Bench] = Of(Bench, type => type.Name is "JudgeTests" or "WithholdingTests", "", "Judgement", "Observation", "Requirements"),
    };

    // A mutant of what calls native code ends the process, which is no verdict. RsaPublicKeyTests hold these against the platform instead.
    private static readonly HashSet<string> Native =
        [.. Directory.EnumerateFiles(Path.Combine(Harness, Verification, "Certificate", "Native"), "*.cs").Select(file => Path.GetFileName(file))];

    private static readonly KnownSurvivors Known =
        KnownSurvivors.Read(Path.Combine(Harness, "Conformance.Harness.Tests", "Mutation", "survivors.json"));

    /// <summary>Assembly and file of all that is on trial.</summary>
    protected static IReadOnlyList<(string Assembly, string File)> All { get; } =
    [
        (Bench, "Judge.cs"), (Bench, "Withholding.cs"), (Bench, "Verdicts.cs"),
        .. Trials[Verification].Files.Where(file => !Native.Contains(file) && Trials[Verification].Mutants(file).Count > 0).Select(file => (Verification, file)),
    ];

    /// <summary>Every other file.</summary>
    protected static TheoryData<string, string> Half(int which)
    {
        var files = new TheoryData<string, string>();
        foreach (var (assembly, file) in All.Where((_, index) => index % 2 == which))
        {
            files.Add(assembly, file);
        }

        return files;
    }

    /// <summary>Runs the tests over the sources as they are.</summary>
    protected static async Task MustPassAsync(string assembly, int atLeast)
    {
        var run = await Trials[assembly].Unmutated();
        Assert.True(run.Test is null, $"{run.Test}: {run.How}");
        Assert.True(run.Passed >= atLeast, $"only {run.Passed} tests ran");
    }

    /// <summary>Tries every mutant of a file.</summary>
    protected async Task MustBeNoticedAsync(string assembly, string file)
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

    /// <summary>Looks at the list of survivors.</summary>
    protected static void SurvivorsMustHaveReasons()
    {
        var onTrial = All.Select(one => one.File).ToHashSet();
        Assert.All(Known.All, survivor => Assert.True(onTrial.Contains(survivor.File) && survivor.Reason.Length > 20, survivor.ToString()));
    }

    // Of the rest of the bench it is enough that it can be compiled against.
    private static Trial Of(string assembly, Func<Type, bool> isJudge, params string[] folders) => new(
        assembly,
        Directory.EnumerateFiles(Path.Combine(Harness, assembly), "*.cs", SearchOption.AllDirectories).ToDictionary(
            file => Path.GetFileName(file),
            file => folders is [] || folders.Contains(FolderOf(assembly, file)) ? File.ReadAllText(file) : Outline.Of(File.ReadAllText(file))),
        new MutantTests(File.ReadAllBytes(typeof(Trial).Assembly.Location), isJudge));

    // The first below the assembly's own; nothing for a file that lies in that one.
    private static string FolderOf(string assembly, string file) =>
        Path.GetDirectoryName(Path.GetRelativePath(Path.Combine(Harness, assembly), file))!.Split(Path.DirectorySeparatorChar)[0];
}
