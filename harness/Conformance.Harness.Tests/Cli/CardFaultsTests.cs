namespace Conformance.Harness.Tests.Cli;

/// <summary>A card that goes by a plan of faults in a scenario; its transcript tells what the reader saw of it.</summary>
public sealed class CardFaultsTests : IDisposable
{
    private readonly CommandLine _program = new();

    public void Dispose() => _program.Dispose();

    [Theory]
    [InlineData("mute", "no answer: CardMute")]
    [InlineData("swapped", "no answer: CardRemoved")]
    [InlineData("pulled-while-reading", "no answer: CardRemoved")]
    [InlineData("wrong-status", "6F00 no precise diagnosis")]
    [InlineData("power-loss-in-verify", "[4 bytes, masked] -> no answer: CardMute")]
    public async Task The_reader_sees_what_the_plan_does(string plan, string seen)
    {
        await RunAsync(plan);
        (await ShownAsync()).MustExitWith(0).MustPrint(seen);
    }

    [Fact]
    public async Task A_slow_card_takes_the_desks_time_and_is_received_all_the_same()
    {
        (await RunAsync("slow")).MustExitWith(0);
        (await ShownAsync()).MustExitWith(0).MustPrint("00:00:00.500000  ", "00:00:01.000000  ");
    }

    [Fact]
    public async Task A_plan_that_is_not_there_is_named() => (await RunAsync("nonsense")).MustExitWith(2).MustPrint("there is no plan of the name \"nonsense\"", "there are: bit-error, long-answer, mute,");

    private Task<OpenSc.ToolOutcome> RunAsync(string plan) => _program.RunScenariosAsync("--only-features", "--features", _program.FeatureFolder($"""
        Feature: A card with faults
          Scenario: One patient
            Given it is 2025-03-03 09:00 at the desk
            And the card of taro
            And the card goes by the plan {plan}
            When the patient places the card
            And the patient proves identity by PIN
            And the patient has answered about consent
            Then identity was proven by pin
        """));

    private Task<OpenSc.ToolOutcome> ShownAsync() => _program.RunAsync("transcript", "show", Assert.Single(Directory.GetFiles(Path.Combine(_program.Results, "transcripts"))));
}
