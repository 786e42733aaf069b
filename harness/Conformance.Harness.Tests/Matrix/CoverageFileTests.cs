using Conformance.Bench;
using Conformance.Bench.Requirements;

namespace Conformance.Harness.Tests.Matrix;

public sealed class CoverageFileTests : IDisposable
{
    private static readonly CoverageRow Row = new("PIN-LOCK-STAYS", "lock-stays", new("identity/pin.feature", "Locked, as it says \"63C0\""), ["model-a", "model-b"], ["pin-counter-forgotten"]);
    private readonly string _file = Path.GetTempFileName();

    [Fact]
    public void A_title_with_commas_and_quotes_comes_back_as_it_was()
    {
        var text = CoverageFile.Write(new([Row]));
        File.WriteAllText(_file, text);

        Assert.Equal(
            "requirement,check,file,scenario,models,defects\nPIN-LOCK-STAYS,lock-stays,identity/pin.feature,\"Locked, as it says \"\"63C0\"\"\",model-a model-b,pin-counter-forgotten\n",
            text);
        Assert.Equal(text, CoverageFile.Write(CoverageFile.Read(_file)));
    }

    [Fact]
    public void The_scenarios_of_a_requirement_are_those_in_which_a_check_of_it_was_decided()
    {
        var coverage = new Coverage([Row, Row with { Check = "locked-pin-refused" }, Row with { Requirement = "OTHER", Scenario = new("other.feature", "Other") }]);

        Assert.Equal([new ScenarioName("identity/pin.feature", "Locked, as it says \"63C0\"")], coverage.ScenariosOf("PIN-LOCK-STAYS"));
        Assert.Empty(coverage.ScenariosOf("UNKNOWN"));
    }

    [Theory]
    [InlineData("", ":1: the first line should be requirement,check,file,scenario,models,defects")]
    [InlineData("requirement,check,file,scenario,models,defects\na,b,c\n", ":2: a line has six fields")]
    public void A_table_that_is_none_is_told_with_its_line(string text, string told)
    {
        File.WriteAllText(_file, text);
        Assert.Contains(_file + told, Assert.Throws<BenchFaultException>(() => CoverageFile.Read(_file)).Message, StringComparison.Ordinal);
    }

    public void Dispose() => File.Delete(_file);
}
