using Conformance.Load.Profiles;

namespace Conformance.Harness.Tests.Load;

public sealed class LoadProfileTests
{
    [Theory]
    [InlineData("smoke", 461.4, 64)]
    [InlineData("recovery", 461.4, 64)]
    [InlineData("centre-slow", 461.4, 461)]
    [InlineData("centre-slow", 1, 64)]
    [InlineData("centre-slow", 100_000, 4_096)]
    public void While_the_centre_is_slow_there_are_workers_for_all_who_ask_meanwhile(string profile, double perSecond, int workers) =>
        Assert.Equal(workers, LoadProfileFile.Read(Path.Combine(LoadFiles.Profiles, profile + ".json")).WorkersAt(perSecond));
}
