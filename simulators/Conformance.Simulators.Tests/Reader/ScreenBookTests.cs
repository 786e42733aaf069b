using Conformance.ReaderSimulator;

namespace Conformance.Simulators.Tests.Reader;

public sealed class ScreenBookTests
{
    /// <summary>A screen that is in the data and never shown is a text that nobody reads; a button that is shown has to be in its data.</summary>
    [Fact]
    public async Task Walks_show_every_screen_with_every_line_and_button_of_its_data()
    {
        var shown = new HashSet<string>();
        foreach (var seed in Enumerable.Range(1, 120))
        {
            using var walk = new RandomWalk(seed);
            for (var act = 0; act < 400; act++)
            {
                await walk.ActAsync();
            }

            foreach (var screen in walk.Bench.All<ReaderEvent.ScreenShown>().Select(seen => seen.Screen))
            {
                shown.UnionWith(screen.Buttons.Select(button => $"{screen.Id} [{button.Id}]").Append($"{screen.Id} {screen.Lines.Count}"));
            }
        }

        var book = ScreenBook.Shared;
        Assert.All(book.Sheets, sheet => Assert.Contains($"{sheet.Key} {sheet.Value.Lines.Count}", shown));
        Assert.All(book.Sheets, sheet => Assert.All(sheet.Value.Buttons, button => Assert.Contains($"{sheet.Key} [{button}]", shown)));
    }

    [Fact]
    public void Every_text_is_there_in_both_languages_and_every_label_is_used()
    {
        var book = ScreenBook.Shared;
        var texts = book.Sheets.Values
            .SelectMany(sheet => sheet.Lines.Values.Append(sheet.Title).Concat(sheet.Announced?.Words is { } words ? [words] : []))
            .Concat(book.Labels.Values);

        Assert.All(texts, text => Assert.True(text.Japanese.Length > 0 && text.English.Length > 0));
        Assert.Equal(book.Labels.Keys.Order(), book.Sheets.Values.SelectMany(sheet => sheet.Buttons).Distinct().Order());
    }
}
