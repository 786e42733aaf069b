using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Steps.Benching;
using Reqnroll;

namespace Conformance.Harness.Tests.Running;

public sealed class StepRulesTests
{
    [Fact]
    public void A_class_that_is_given_the_judge_alone_may_have_Then_steps() => StepRules.Hold("x.dll", [typeof(Pure), typeof(Acting)]);

    [Fact]
    public void A_class_with_Then_steps_that_is_given_more_is_refused() =>
        Assert.Contains("Impure has Then steps", Assert.Throws<BenchFaultException>(() => StepRules.Hold("x.dll", [typeof(Pure), typeof(Impure)])).What, StringComparison.Ordinal);

    [Theory]
    [InlineData(typeof(ScopedClass))]
    [InlineData(typeof(ScopedMethod))]
    public void A_step_with_a_scope_is_refused_as_it_would_stand_in_for_one_of_ours(Type type) =>
        Assert.Contains($"{type.Name} has a [Scope]", Assert.Throws<BenchFaultException>(() => StepRules.Hold("x.dll", [type])).What, StringComparison.Ordinal);

    // None of these is a binding: the tests' own steps are read by the runner's tests.
    private sealed class Pure(Judge judge)
    {
        [Then("it is seen")]
        public void Seen() => Assert.NotNull(judge);
    }

    private sealed class Acting(string anything)
    {
        [When("it is done")]
        public void Done() => Assert.NotNull(anything);
    }

    private sealed class Impure(Judge judge, string anything)
    {
        [Then("it is seen")]
        public void Seen() => Assert.NotEqual(judge.ToString(), anything);
    }

    [Scope(Tag = "some")]
    private sealed class ScopedClass(Judge judge)
    {
        [Then("it is seen")]
        public void Seen() => Assert.NotNull(judge);
    }

    private sealed class ScopedMethod(Judge judge)
    {
        [Then("it is seen"), Scope(Tag = "some")]
        public void Seen() => Assert.NotNull(judge);
    }
}
