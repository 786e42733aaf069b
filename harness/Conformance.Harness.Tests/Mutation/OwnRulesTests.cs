using Xunit.Abstractions;

namespace Conformance.Harness.Tests.Mutation;

[Trait("Speed", "slow")]
public sealed class OwnRulesTests(ITestOutputHelper output) : OwnRules(output)
{
    public static TheoryData<string, string> Files => Half(0);

    [Theory]
    [InlineData(Verification, 60)]
    [InlineData(Bench, 15)]
    public Task Without_a_mutant_every_test_passes(string assembly, int atLeast) => MustPassAsync(assembly, atLeast);

    [Theory]
    [MemberData(nameof(Files))]
    public Task Every_mutant_is_noticed(string assembly, string file) => MustBeNoticedAsync(assembly, file);

    [Fact]
    public void Every_known_survivor_is_of_a_file_on_trial_and_has_a_reason() => SurvivorsMustHaveReasons();
}
