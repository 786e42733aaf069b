using Conformance.CardSimulator.Faults;
using Conformance.Simulators.Tests.Authority;

namespace Conformance.Simulators.Tests.CardSimulator.Faults;

public sealed class FaultPlanFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("conformance-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Every_fault_can_be_written_in_a_plan()
    {
        var plan = Accepted("""
            { "why": "all of them", "seed": 7, "faults": [
                { "fault": "pulled", "at": 1 }, { "fault": "swapped", "at": 2, "with": "hanako" }, { "fault": "mute", "at": 3 },
                { "fault": "reset", "at": 4 }, { "fault": "wrong-length", "at": 5, "by": -2 }, { "fault": "wrong-status", "at": 6, "status": "6F00" },
                { "fault": "bit-error", "at": 7 }, { "fault": "slow", "at": 8, "milliseconds": 20 },
                { "fault": "waiting-time-extension", "at": 9, "times": 2, "milliseconds": 30 }, { "fault": "power-loss", "at": 10 }] }
            """);
        Assert.Equal(("plan", "all of them", 7, "hanako"), (plan.Name, plan.Why, plan.Seed, plan.Other));
        Assert.Equal(
            [
                new PlannedFault.Pulled(1), new PlannedFault.Swapped(2, "hanako"), new PlannedFault.Mute(3), new PlannedFault.Reset(4), new PlannedFault.WrongLength(5, -2),
                new PlannedFault.WrongStatus(6, "6F00"), new PlannedFault.BitError(7), new PlannedFault.Slow(8, 20), new PlannedFault.WaitingTimeExtension(9, 2, 30), new PlannedFault.PowerLoss(10),
            ],
            plan.Faults);
    }

    [Theory]
    [InlineData("""{ "why": "", "seed": 1, "faults": [] }""", "$.faults", "no fault is in it")]
    [InlineData("""{ "why": "", "seed": 1, "faults": [{ "fault": "pulled", "at": 0 }] }""", "$.faults[0]", "commands are counted from 1")]
    [InlineData("""{ "why": "", "seed": 1, "faults": [{ "fault": "mute", "at": 1 }, { "fault": "wrong-length", "at": 1, "by": 0 }] }""", "$.faults[1]", "0 bytes more or less are the right length")]
    [InlineData("""{ "why": "", "seed": 1, "faults": [{ "fault": "wrong-status", "at": 1, "status": "90" }] }""", "$.faults[0]", "a status word has four hexadecimal digits")]
    [InlineData("""{ "why": "", "seed": 1, "faults": [{ "fault": "slow", "at": 1, "milliseconds": 0 }] }""", "$.faults[0]", "a delay is at least 1 ms")]
    [InlineData("""{ "why": "", "seed": 1, "faults": [{ "fault": "eaten", "at": 1 }] }""", "$.faults[0]", "this is no plan")]
    [InlineData("""{ "why": "", "seed": 1, "faults": [{ "at": 1 }] }""", "$.faults", "")]
    [InlineData("""{ "why": "", "seed": 1, "faults": [{ "fault": "pulled" }] }""", "$.faults[0]", "this is no plan")]
    [InlineData("""{ "why": "", "seed": 1, "fault": [] }""", "$", "this is no plan")]
    [InlineData("""{ "seed": 1, "faults": [{ "fault": "pulled", "at": 1 }] }""", "$", "this is no plan")]
    [InlineData("null", "$", "the file holds null")]
    [InlineData("pulled", "$", "this is no plan")]
    public void What_is_no_plan_is_told_with_its_place(string json, string where, string what)
    {
        var refused = Assert.IsType<FaultPlanReading.Refused>(Read(json));
        Assert.StartsWith(where, refused.Where, StringComparison.Ordinal);
        Assert.Contains(what, refused.What, StringComparison.Ordinal);
        Assert.NotEqual("", refused.Hint);
    }

    [Fact]
    public void A_plan_that_is_not_there_is_named() =>
        Assert.Equal("the file cannot be read", Assert.IsType<FaultPlanReading.Refused>(FaultPlanFile.Read(Path.Combine(_folder, "none.json"))).What);

    [Fact]
    public void Every_plan_of_the_fixtures_can_be_followed_and_between_them_they_have_every_fault()
    {
        var plans = Directory.GetFiles(FixtureFolders.CardPlans, "*.json").Select(file => Assert.IsType<FaultPlanReading.Accepted>(FaultPlanFile.Read(file)).Plan).ToList();
        Assert.All(plans, plan => Assert.NotEqual("", plan.Why));
        Assert.Equal(10, plans.SelectMany(plan => plan.Faults).Select(fault => fault.GetType()).Distinct().Count());
    }

    private FaultPlan Accepted(string json) => Assert.IsType<FaultPlanReading.Accepted>(Read(json)).Plan;

    private FaultPlanReading Read(string json)
    {
        var file = Path.Combine(_folder, "plan.json");
        File.WriteAllText(file, json);
        return FaultPlanFile.Read(file);
    }
}
