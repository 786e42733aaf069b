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

    // A mutant of what calls native code ends the process, which is no verdict. RsaPublicKeyTests hold these against the platform instead.
    private static readonly HashSet<string> Native =
        [.. Directory.EnumerateFiles(Path.Combine(Harness, Verification, "Certificate", "Native"), "*.cs").Select(file => Path.GetFileName(file))];

    private static readonly Dictionary<string, string> TestSources =
        Directory.EnumerateFiles(Path.Combine(Harness, "Conformance.Harness.Tests", "Verification"), "*.cs").ToDictionary(file => Path.GetFileNameWithoutExtension(file), File.ReadAllText);

    private static readonly Dictionary<string, Trial> Trials = new()
    {
        [Bench] = Of(Bench, file => file is "Judge.cs" or "Withholding.cs" or "Verdicts.cs", type => type.Name is "JudgeTests" or "WithholdingTests", "", "Judgement", "Observation", "Requirements"),
        [Verification] = Of(Verification, file => !Native.Contains(file), type => type.Namespace == "Conformance.Harness.Tests.Verification"),
    };

    private static readonly KnownSurvivors Known =
        KnownSurvivors.Read(Path.Combine(Harness, "Conformance.Harness.Tests", "Mutation", "survivors.json"));

    /// <summary>Assembly and file of all that is on trial.</summary>
    protected static IReadOnlyList<(string Assembly, string File)> All { get; } =
        [.. Trials.SelectMany(trial => trial.Value.Files.Select(file => (trial.Key, file)))];

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
        var outcomes = await Trials[assembly].Examine(file);
        output.WriteLine(string.Join(", ", outcomes.CountBy(outcome => outcome.Fate).Select(fate => $"{fate.Value} {fate.Key}")));
        output.WriteLine(string.Join('\n', outcomes.Select(outcome => $"{outcome.Fate} {outcome.Mutant}\n  by       {outcome.Test}")));
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
    private static Trial Of(string assembly, Func<string, bool> isOnTrial, Func<Type, bool> isJudge, params string[] folders)
    {
        var sources = Directory.EnumerateFiles(Path.Combine(Harness, assembly), "*.cs", SearchOption.AllDirectories).ToDictionary(
            file => Path.GetFileName(file),
            file => folders is [] || folders.Contains(FolderOf(assembly, file)) ? File.ReadAllText(file) : Outline.Of(File.ReadAllText(file)));
        return new(assembly, sources, sources.Keys.Where(isOnTrial), new MutantTests(File.ReadAllBytes(typeof(Trial).Assembly.Location), isJudge, SpeaksOf));
    }

    // Whoever never says the subject's name hardly notices a mutant of it, and some of those have thousands of cases.
    private static bool SpeaksOf(string judge, string subject) => TestSources.GetValueOrDefault(judge)?.Contains(subject, StringComparison.Ordinal) ?? false;

    // The first below the assembly's own; nothing for a file that lies in that one.
    private static string FolderOf(string assembly, string file) =>
        Path.GetDirectoryName(Path.GetRelativePath(Path.Combine(Harness, assembly), file))!.Split(Path.DirectorySeparatorChar)[0];
}
