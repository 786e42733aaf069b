using Conformance.Bench;
using Conformance.Load.Profiles;

namespace Conformance.Harness.Tests.Load;

public sealed class LoadProfileFileTests : IDisposable
{
    private readonly LoadFiles _files = new();

    [Fact]
    public void Every_profile_of_the_repository_reads_and_is_named_as_its_file()
    {
        var files = Directory.GetFiles(LoadFiles.Profiles, "*.json").Order(StringComparer.Ordinal).ToList();

        Assert.Equal(
            ["centre-half-failing", "centre-slow", "knee", "morning-rush", "ramp", "recovery", "smoke", "soak", "spike"],
            files.Select(file => LoadProfileFile.Read(file).Name));
        Assert.All(files, file => Assert.Equal(Path.GetFileNameWithoutExtension(file), LoadProfileFile.Read(file).Name));
    }

    [Fact]
    public void A_scale_multiplies_the_rates_of_a_profile()
    {
        var curve = LoadProfileFile.Read(Path.Combine(LoadFiles.Profiles, "spike.json")).Curve(perSecond: 50);

        Assert.Equal((200, 60), (curve.Peak, curve.Length.TotalSeconds));
        Assert.Equal((20 * 50) + (10 * 200) + (30 * 50), curve.Count);
    }

    [Theory]
    [InlineData("\"seconds\": 90", "\"seconds\": 0", "$.stages[0]: seconds")]
    [InlineData("\"from\": 1", "\"from\": -1", "$.stages[0]: from and to")]
    [InlineData("\"from\": 1, \"to\": 1", "\"from\": 0, \"to\": 0", "$.stages: write")]
    [InlineData("{\"seconds\": 90, \"from\": 1, \"to\": 1}", "", "$.stages: write")]
    [InlineData("\"toSecond\": 40", "\"toSecond\": 20", "$.centre[0]: toSecond")]
    [InlineData("\"kind\": \"failing\"", "\"kind\": \"slow\"", "$.centre[0]: slow has milliseconds")]
    [InlineData("\"toSecond\": 40", "\"toSecond\": 40, \"share\": 0", "$.centre[0]: share")]
    [InlineData("\"kind\": \"failing\"", "\"kind\": \"burning\"", "$.centre[0].kind")]
    [InlineData("\"retries\": 5", "\"retries\": 21", "$.retries")]
    [InlineData("\"retryAfterSeconds\": 2", "\"retryAfterSeconds\": 0", "$.retryAfterSeconds")]
    [InlineData("\"errorBudget\": 0.9", "\"errorBudget\": 1.9", "$.errorBudget")]
    [InlineData("\"errorBudget\": 0.9", "\"drainSeconds\": -1", "$.drainSeconds")]
    [InlineData("\"errorBudget\": 0.9", "\"timeoutSeconds\": 0", "$.timeoutSeconds")]
    [InlineData("\"errorBudget\": 0.9", "\"errorBudgetAfter\": -1", "$.errorBudgetAfter")]
    [InlineData("\"atMostShare\": 0.8", "\"atMostMilliseconds\": 8", "$.objectives[0]: errors has")]
    [InlineData("\"measure\": \"errors\", \"atMostShare\": 0.8", "\"measure\": \"latency\", \"share\": 0.99", "$.objectives[0]: latency has")]
    [InlineData("\"afterSecond\": 75", "\"atMostShare\": 0.1", "$.objectives[1]: recovery has")]
    [InlineData("\"measure\": \"errors\"", "\"measure\": \"mood\"", "$.objectives[0].measure")]
    [InlineData("\"arrivals\": \"poisson\"", "\"arrivals\": 1", "$.arrivals")]
    [InlineData("{\"seconds\": 90, \"from\": 1, \"to\": 1}", "null", "$.stages[0]: null is nothing")]
    [InlineData("\"purpose\"", "\"porpoise\"", "$")]
    public void What_is_wrong_is_named_with_its_place(string right, string wrong, string place)
    {
        var file = _files.Changed(Path.Combine(LoadFiles.Profiles, "recovery.json"), right, wrong);

        var fault = Assert.Throws<BenchFaultException>(() => LoadProfileFile.Read(file));

        Assert.Contains($"changed.json, {place}", fault.What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_profile_with_nothing_to_reach_is_refused()
    {
        var file = _files.Written("""{"name":"idle","purpose":"none","arrivals":"poisson","stages":[{"seconds":1,"from":1,"to":1}],"objectives":[]}""");

        Assert.Contains("$.objectives", Assert.Throws<BenchFaultException>(() => LoadProfileFile.Read(file)).What, StringComparison.Ordinal);
    }

    public void Dispose() => _files.Dispose();
}
