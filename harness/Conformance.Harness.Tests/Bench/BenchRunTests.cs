using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Steps.Benching;
using Conformance.Steps.Running;
using NodaTime;

namespace Conformance.Harness.Tests.Bench;

public sealed class BenchRunTests
{
    private const string Text = """
        Feature: One
          Scenario: First
            When something is done
            Then this holds
            And that holds
        """;

    [Theory]
    [InlineData(2, Verdict.Passed)]
    [InlineData(1, Verdict.HarnessFault)]
    [InlineData(0, Verdict.HarnessFault)]
    public void A_Then_step_that_decides_nothing_is_no_pass(int decided, Verdict expected)
    {
        var scenario = FeatureFile.Parse("one.feature", Text).Cases[0];
        var run = new ScenarioRun(scenario, [.. scenario.Steps.Select(step => new StepRun(step, StepStatus.Passed, null))], null);
        var judge = Judge.OfRunning(OneRequirement.Catalogue(), new ObservationLog(), () => Instant.MinValue);
        for (var check = 0; check < decided; check++)
        {
            judge.Decide(OneRequirement.Check, "this", new Sight.Reached(true, "this"));
        }

        Assert.Equal(expected, BenchRun.Conclude(scenario, run, judge, new(AnyScenario.Header, new()), defectActed: false).Verdict);
    }
}
