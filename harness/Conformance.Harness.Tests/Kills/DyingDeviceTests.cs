using System.Globalization;
using Conformance.Bench;
using Conformance.Bench.Devices;
using Conformance.Bench.Judgement;
using Xunit.Abstractions;

namespace Conformance.Harness.Tests.Kills;

/// <summary>A device that dies at its first act, at its second, and so on until a scenario is over before: no scenario may pass with it.</summary>
[Collection(OneBench.Name)]
[Trait("Needs", "bench")]
public sealed class DyingDeviceTests(BenchFixture bench, ITestOutputHelper output)
{
    private const int MostActs = 100;

    [Theory]
    [InlineData("model-a")]
    [InlineData("model-b")]
    public async Task No_scenario_passes_with_a_device_that_dies_in_it(string reader)
    {
        var profile = reader == "model-a" ? bench.ModelA : bench.ModelB;
        var alive = bench.For(profile).ToList();
        var deaths = 0;
        var wrong = new List<string>();
        for (var act = 1; alive.Count > 0; act++)
        {
            Assert.InRange(act, 1, MostActs);
            var device = DeviceChoice.Of(DeviceChoice.DiesAtStepPrefix + act.ToString(CultureInfo.InvariantCulture));
            var died = (await bench.RunAsync(profile, device, alive)).Where(result => result.DefectActed).ToList();
            deaths += died.Count;
            wrong.AddRange(died.Where(result => result.Verdict is not (Verdict.NotTestable or Verdict.Failed)).Select(result => $"{device.Name}: {result.Verdict}: {result.Case.File}: {result.Case.Title}"));
            alive = [.. died.Select(result => result.Case)];
        }

        output.WriteLine($"{deaths} deaths");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(deaths > 5 * bench.For(profile).Count(), $"only {deaths} deaths");
    }

    [Theory]
    [InlineData("dies-at-step-0")]
    [InlineData("dies-at-step-")]
    [InlineData("dies-at-step--1")]
    [InlineData("dies-at-step-x")]
    public void Only_numbers_from_1_are_steps_to_die_at(string name) =>
        Assert.Throws<BenchFaultException>(() => DeviceChoice.Of(name));
}
