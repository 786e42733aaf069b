using System.Reflection;
using Conformance.Verification;
using Xunit;

namespace Conformance.Harness.Tests.Verification;

public sealed class StagesTests
{
    [Theory]
    [InlineData(typeof(VerifiedHolder))]
    [InlineData(typeof(TrustedHolder))]
    [InlineData(typeof(EligibilityAnswer))]
    [InlineData(typeof(Release))]
    public void A_stage_s_success_type_is_made_by_that_stage_alone(Type success)
    {
        const BindingFlags All = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        Assert.All(success.GetConstructors(All), c => Assert.True(c.IsPrivate));
        Assert.True(success.IsSealed);
        Assert.DoesNotContain(success.GetProperties(All), p => p.SetMethod is not null);
        Assert.Null(success.GetMethod("<Clone>$"));
    }

    [Fact]
    public void The_core_refers_to_nothing_of_ours()
    {
        var ours = typeof(TrustedHolder).Assembly.GetReferencedAssemblies().Where(a => a.Name!.StartsWith("Conformance", StringComparison.Ordinal));
        Assert.Empty(ours);
    }
}
