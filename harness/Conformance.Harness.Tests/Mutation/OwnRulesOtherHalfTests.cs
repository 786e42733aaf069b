using Xunit.Abstractions;

namespace Conformance.Harness.Tests.Mutation;

[Trait("Speed", "slow")]
public sealed class OwnRulesOtherHalfTests(ITestOutputHelper output) : OwnRules(output)
{
    public static TheoryData<string, string> Files => Half(1);

    [Theory]
    [MemberData(nameof(Files))]
    public Task Every_mutant_is_noticed(string assembly, string file) => MustBeNoticedAsync(assembly, file);
}
