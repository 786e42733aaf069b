using Conformance.Bench;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Physical.Cards;
using Conformance.Bench.Physical.Custody;
using Conformance.Harness.Tests.Bench;
using Conformance.Harness.Tests.Pcsc;
using NodaTime;

namespace Conformance.Harness.Tests.Physical;

public sealed class CustodyFileTests : IDisposable
{
    private static readonly CardToken Token = CardToken.Parse("3f9a-1c22-7b04")!;
    private static readonly Instant Noon = Instant.FromUtc(2025, 3, 3, 3, 0);

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    private string Path => System.IO.Path.Combine(_folder, "cards.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_missing_file_is_an_empty_book() => Assert.Empty(File().Read().Cards);

    [Fact]
    public void A_folder_in_its_place_is_no_empty_book()
    {
        Directory.CreateDirectory(Path);
        Assert.Contains(Path, Assert.Throws<BenchFaultException>(() => File().Read()).What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_marked_taken_and_returned_comes_back_as_it_was_and_fits_the_schema()
    {
        await File().ChangeAsync(book => book.Mark(Token, "taro", CardState.Locked, "Sato", Noon), CancellationToken.None);
        await File().ChangeAsync(book => book.Take(Token, "鈴木", Noon), CancellationToken.None);

        var card = Assert.Single(File().Read().Cards);
        Assert.Equal((Token, "taro", CardState.Locked), (card.Token, card.Persona, card.State));
        Assert.Equal("鈴木", card.TakenBy?.Who);
        Assert.Empty(Schema.Faults(System.IO.File.ReadAllText(Path)));

        await File().ChangeAsync(book => book.Return(Token, "鈴木", Noon), CancellationToken.None);
        Assert.Null(Assert.Single(File().Read().Cards).TakenBy);
        Assert.Equal([CustodyAct.Marked, CustodyAct.Taken, CustodyAct.Returned], Assert.Single(File().Read().Cards).History.Select(entry => entry.Act));
    }

    [Fact]
    public async Task Many_people_at_once_lose_no_entry()
    {
        const int People = 12;
        await Task.WhenAll(Enumerable.Range(0, People).Select(number => Task.Run(() =>
            File().ChangeAsync(book => book.Mark(CardToken.Parse($"0000-0000-{number:x4}")!, $"persona-{number}", null, $"person {number}", Noon), CancellationToken.None))));

        Assert.Equal(
            Enumerable.Range(0, People).Select(number => $"0000-0000-{number:x4}"),
            File().Read().Cards.Select(card => card.Token.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_change_that_is_refused_leaves_the_file_as_it_was()
    {
        await File().ChangeAsync(book => book.Mark(Token, "taro", null, "Sato", Noon), CancellationToken.None);
        var before = System.IO.File.ReadAllText(Path);
        await Assert.ThrowsAsync<BenchFaultException>(() => File().ChangeAsync(book => book.Return(Token, "Sato", Noon), CancellationToken.None));
        Assert.Equal(before, System.IO.File.ReadAllText(Path));
    }

    [Theory]
    [InlineData("""{"cards":[{"token":"x","persona":"taro","state":"usable","history":[]}]}""", "$.cards[0].token: \"x\" is not in the right form; write it like 3f9a-1c22-7b04")]
    [InlineData("""{"cards":[{"token":"3f9a-1c22-7b04","persona":"taro","state":"gone","history":[]}]}""", "$.cards[0].state: there is no \"gone\"; write one of: usable, locked, sacrificed")]
    [InlineData("""{"cards":[{"token":"3f9a-1c22-7b04","state":"usable","history":[]}]}""", "$.cards[0].persona: the field is missing")]
    [InlineData("""{"cards":[{"token":"3f9a-1c22-7b04","persona":"taro","state":"usable","history":[{"act":"eaten","who":"a","at":"2025-03-03T00:00:00Z"}]}]}""", "$.cards[0].history[0].act: there is no \"eaten\"")]
    [InlineData("""{"cards":[{"token":"3f9a-1c22-7b04","persona":"taro","state":"usable","history":[{"act":"taken","who":"a","at":"noon"}]}]}""", "$.cards[0].history[0].at: \"noon\" is not in the right form")]
    [InlineData("""{"cards":[{"token":"3f9a-1c22-7b04","persona":"taro","state":"usable","history":[],"pin":"1234"}]}""", "$.cards[0].pin: there is no such field")]
    [InlineData("""{"cards":[{"token":"3f9a-1c22-7b04","persona":"a","state":"usable","history":[]},{"token":"3f9a-1c22-7b04","persona":"b","state":"usable","history":[]}]}""", "$.cards[1].token: 3f9a-1c22-7b04 is there twice")]
    [InlineData("""{"cards":{}}""", "$.cards: this is an object; write a list of objects")]
    [InlineData("[]", "$: this is a list")]
    [InlineData("{\n\"cards\": oops}", "line 2: this is not JSON")]
    public void A_mistake_in_the_file_is_named_with_its_place(string text, string fault)
    {
        System.IO.File.WriteAllText(Path, text);
        var thrown = Assert.Throws<BenchFaultException>(() => File().Read());
        Assert.Contains($"{Path}, {fault}", thrown.What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_is_taken_once_and_returned_once_and_only_when_it_is_kept()
    {
        Assert.Throws<BenchFaultException>(() => CustodyBook.Empty.Take(Token, "a", Noon));
        Assert.Throws<BenchFaultException>(() => CustodyBook.Empty.Mark(Token, null, CardState.Locked, "a", Noon));
        var taken = CustodyBook.Empty.Mark(Token, "taro", null, "a", Noon).Take(Token, "b", Noon);
        Assert.Contains("was taken by b", Assert.Throws<BenchFaultException>(() => taken.Take(Token, "c", Noon)).What, StringComparison.Ordinal);
        Assert.Contains("nobody took", Assert.Throws<BenchFaultException>(() => taken.Return(Token, "b", Noon).Return(Token, "b", Noon)).What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_persona_has_the_card_that_still_works()
    {
        var second = CardToken.Parse("0000-0000-0002")!;
        var book = CustodyBook.Empty.Mark(Token, "taro", CardState.Locked, "a", Noon);
        Assert.Contains("marked as locked", Assert.Throws<BenchFaultException>(() => book.UsableTokenOf("taro")).What, StringComparison.Ordinal);
        Assert.Equal(second, book.Mark(second, "taro", null, "a", Noon).UsableTokenOf("taro"));
        Assert.Contains("no physical card of jiro", Assert.Throws<BenchFaultException>(() => book.UsableTokenOf("jiro")).What, StringComparison.Ordinal);
    }

    private static SchemaCheck Schema { get; } = new(System.IO.File.ReadAllText(
        System.IO.Path.Combine(Repository.Root(AppContext.BaseDirectory), "harness", "Conformance.Bench", "Physical", "Custody", "cards.schema.json")));

    private CustodyFile File() => new(Path, new WallClock());
}
