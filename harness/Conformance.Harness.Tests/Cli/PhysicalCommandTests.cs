namespace Conformance.Harness.Tests.Cli;

/// <summary>The commands for physical cards, as a user meets them.</summary>
public sealed class PhysicalCommandTests : IDisposable
{
    private const string Token = "3f9a-1c22-7b04";

    private readonly CommandLine _program = new();

    private string Cards => Path.Combine(_program.Folder, "cards.json");

    public void Dispose() => _program.Dispose();

    [Theory]
    [InlineData("--binding pcsc needs --reader", "--binding", "pcsc")]
    [InlineData("--arm and --floor go together", "--binding", "pcsc", "--reader", "R", "--arm", Token)]
    [InlineData("--arm and --floor go together", "--binding", "pcsc", "--reader", "R", "--floor", "2")]
    [InlineData("--floor takes a whole number from 1", "--binding", "pcsc", "--reader", "R", "--arm", Token, "--floor", "0")]
    [InlineData("\"every\" is no token", "--binding", "pcsc", "--reader", "R", "--arm", "every", "--floor", "1")]
    [InlineData("\"*\" is no token", "--binding", "pcsc", "--reader", "R", "--sacrifice", "*")]
    [InlineData("--arm is for --binding pcsc alone", "--arm", Token, "--floor", "1")]
    [InlineData("--show-personal-data is for --binding pcsc alone", "--show-personal-data")]
    public async Task What_does_not_go_together_is_bad_usage(string said, params string[] arguments) =>
        (await _program.RunScenariosAsync(arguments)).MustExitWith(3).MustPrint(said);

    [Fact]
    public async Task Cards_are_marked_taken_and_returned_by_name()
    {
        (await CardsAsync("mark", Token, "--persona", "taro", "--by", "Sato")).MustExitWith(0).MustPrint($"{Token}  taro", "usable", "in its place");
        (await CardsAsync("take", Token, "--by", "Suzuki")).MustExitWith(0).MustPrint("taken by Suzuki");
        (await CardsAsync("take", Token, "--by", "Tanaka")).MustExitWith(2).MustPrint($"{Token} was taken by Suzuki", "hint: ask them");
        (await CardsAsync("return", Token, "--by", "Suzuki")).MustExitWith(0).MustPrint("in its place");
        (await CardsAsync("mark", Token, "--state", "locked", "--by", "Sato")).MustExitWith(0).MustPrint("locked");
        (await CardsAsync("list")).MustExitWith(0).MustPrint("cards (1)", $"{Token}  taro", "locked");
    }

    [Fact]
    public async Task A_card_needs_a_token_a_name_and_a_known_state()
    {
        (await CardsAsync("take", "my-card", "--by", "Sato")).MustExitWith(3).MustPrint("\"my-card\" is no token");
        (await CardsAsync("take", Token)).MustExitWith(3).MustPrint("--by");
        (await CardsAsync("mark", Token, "--persona", "taro", "--state", "broken", "--by", "Sato")).MustExitWith(3);
        (await CardsAsync("take", Token, "--by", "Sato")).MustExitWith(2).MustPrint($"{Token} is not kept here");
    }

    [Fact]
    public async Task A_broken_book_is_named_with_its_place()
    {
        await File.WriteAllTextAsync(Cards, """{"cards":[{"token":"x"}]}""");
        (await CardsAsync("list")).MustExitWith(2).MustPrint("cards.json, $.cards[0].token", "$.cards[0].persona: the field is missing");
    }

    private Task<OpenSc.ToolOutcome> CardsAsync(params string[] arguments) => _program.RunAsync(["cards", .. arguments, "--cards", Cards]);
}
