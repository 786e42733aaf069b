using Conformance.Bench;
using Conformance.Bench.Outcomes.Records;
using Conformance.Bench.Requirements;
using Conformance.Cli.Choosing;
using Conformance.Harness.Tests.Bench;
using Conformance.Harness.Tests.OpenSc;
using Conformance.Steps.Running;

namespace Conformance.Harness.Tests.Cli;

/// <summary>The filter --requirement: our scenarios by what a run showed that they decide, a vendor's by their tags.</summary>
public sealed class DecidingScenariosTests : IDisposable
{
    private readonly CommandLine _program = new();

    [Fact]
    public void Our_own_scenarios_are_those_of_the_coverage_whatever_their_tags()
    {
        var (decides, tagged) = (Case("ours.feature", "Decides"), Case("ours.feature", "Is tagged", "SOMETHING", "RDR-1"));
        var chosen = Choose(new([decides, tagged], []), Coverage("ours.feature", "Decides"));
        Assert.True(chosen.Contain(decides));
        Assert.False(chosen.Contain(tagged));
    }

    [Theory]
    [InlineData("SOMETHING", true)]
    [InlineData("RDR-1", true)]
    [InlineData("RDR-2", false)]
    public void A_vendors_scenarios_are_those_with_a_tag_of_the_requirement_or_of_its_facts(string tag, bool expected)
    {
        var (own, added) = (Case("ours.feature", "Decides"), Case("theirs.feature", "Theirs", tag));
        Assert.Equal(expected, Choose(new([own], [added]), Coverage("ours.feature", "Decides")).Contain(added));
    }

    [Fact]
    public void Where_our_own_are_left_out_the_coverage_is_not_asked_for() =>
        Assert.True(Choose(new([], [Case("theirs.feature", "Theirs", "SOMETHING")]), "/nonexistent").Contain(Case("theirs.feature", "Theirs", "SOMETHING")));

    [Fact]
    public void A_coverage_that_names_a_scenario_that_is_not_there_is_refused_as_stale()
    {
        var fault = Assert.Throws<BenchFaultException>(() => Choose(new([Case("ours.feature", "New title")], []), Coverage("ours.feature", "Old title")));
        Assert.EndsWith("coverage.csv names a scenario that is not there: ours.feature: Old title", fault.What, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_requirement_in_the_filter_there_is_nothing_to_choose() =>
        Assert.Null(DecidingScenarios.Of(RunFilter.None, OneRequirement.Catalogue(), new([], []), "/nonexistent"));

    [Fact]
    public async Task A_requirement_runs_exactly_the_scenarios_that_decide_it() =>
        (await _program.RunScenariosAsync("--requirement", "CENTRE-WORDS-UNCHANGED", "--requirement", "PIN-LOCK-STAYS")).MustExitWith(0).MustPrint(
            "[  1/3] Passed        identity/pin-lockout.feature  The PIN stays locked when the card is taken and put back",
            "[  2/3] Passed        identity/pin-lockout.feature  The PIN stays locked when the reader is restarted",
            "[  3/3] Passed        reception/failures.feature  The centre answers with an error that the reader does not know");

    [Theory]
    [InlineData(null, "coverage.csv: Could not find file")]
    [InlineData("requirement,check\n", "coverage.csv:1: the first line should be requirement,check,file,scenario,models,defects")]
    public async Task Without_a_coverage_that_can_be_read_no_requirement_is_run(string? text, string told)
    {
        _program.MakeRepository();
        var coverage = Path.Combine(_program.Folder, "features", "requirements", "coverage.csv");
        File.Delete(coverage);
        if (text is not null)
        {
            File.WriteAllText(coverage, text);
        }

        var copy = _program.CopyOfProgram();
        (await new ExternalTool().RunAsync("dotnet", copy, "run", "--results", _program.Results, "--requirement", "FACE-FAILURE-WAY-OUT"))
            .MustExitWith(2).MustPrint(told, "hint: make it again: 'conformance coverage --write'");
        (await new ExternalTool().RunAsync("dotnet", copy, "run", "--results", _program.Results, "Failed faces alone")).MustExitWith(0);
    }

    public void Dispose() => _program.Dispose();

    private static DecidingScenarios Choose(FeatureSources sources, string coverage) =>
        DecidingScenarios.Of(RunFilter.None with { Requirements = ["SOMETHING"] }, OneRequirement.Catalogue(), sources, coverage)!;

    private string Coverage(string file, string title)
    {
        var path = Path.Combine(_program.Folder, "coverage.csv");
        File.WriteAllText(path, CoverageFile.Write(new([new("SOMETHING", OneRequirement.Check, new(file, title), ["model-a"], [])])));
        return path;
    }

    private static ScenarioCase Case(string file, string title, params string[] tags) => new(new(file, "A", "en", []), title, tags, 7, []);
}
