using System.Xml.Linq;
using Conformance.Bench.Observation;
using Conformance.Reporting.Runs;

namespace Conformance.Harness.Tests.Reporting.Runs;

public sealed class ScreenPictureTests
{
    private static readonly ScreenContent Pin =
        new("pin", "暗証番号（数字4桁）を入力してください", ["残り2回 <注意>"], [new("ok", "決定", Selected: true), new("clear", "やり直し", Selected: false), new("cancel", "中止", Selected: false)], "3269851047", 2, 2, "ﾀﾛｳ", new("E01", "中心からの文"));

    [Fact]
    public void Title_text_message_and_buttons_can_be_read()
    {
        var texts = Texts(Drawn(Pin));
        Assert.Equal("暗証番号（数字4桁）を入力してください", texts[0]);
        Assert.Contains("残り2回 <注意>", texts);
        Assert.Contains("ﾀﾛｳ", texts);
        Assert.Contains("tries left: 2", texts);
        Assert.Contains("E01 中心からの文", texts);
        Assert.Equal(["決定", "やり直し", "中止"], texts[^3..]);
    }

    [Fact]
    public void Digits_lie_in_the_order_of_the_log_and_no_key_is_marked_as_touched()
    {
        var picture = Drawn(Pin);
        Assert.Equal("3269851047", string.Concat(Of(picture, "text", "sd").Select(digit => digit.Value)));
        Assert.Equal(10, Of(picture, "rect", "sk").Count);
        Assert.Equal((2, 2), (Of(picture, "circle", "sf").Count, Of(picture, "circle", "so").Count));
    }

    [Fact]
    public void A_button_that_is_chosen_looks_so() => Assert.Equal((1, 2), (Of(Drawn(Pin), "rect", "sc").Count, Of(Drawn(Pin), "rect", "su").Count));

    [Fact]
    public void The_picture_is_told_to_whoever_cannot_see_it() => Assert.Equal(
        "暗証番号（数字4桁）を入力してください / 残り2回 <注意> / ﾀﾛｳ / tries left: 2 / E01 中心からの文 / digits entered: 2 / [決定] / [やり直し] / [中止]",
        (string?)Drawn(Pin).Attribute("aria-label"));

    [Fact]
    public void A_screen_that_shows_digits_says_so_and_shows_none()
    {
        var picture = Drawn(Pin with { DigitsShown = true, Announced = "暗証番号を" });
        Assert.Contains("digits can be read", Texts(picture));
        Assert.Contains("heard: 暗証番号を", Texts(picture));
        Assert.Equal(10, Of(picture, "text", "sd").Count);
    }

    [Fact]
    public void A_picture_that_stands_alone_brings_its_style()
    {
        var alone = XElement.Parse(ScreenImage.Of(Pin));
        Assert.Equal("http://www.w3.org/2000/svg", alone.Name.NamespaceName);
        Assert.Equal("style", alone.Elements().First().Name.LocalName);
        Assert.Contains("決定", alone.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, 3)]
    [InlineData("", 3)]
    [InlineData("あいう", 3, "あいう")]
    [InlineData("あいうえ", 3, "あいう", "え")]
    [InlineData("abcde", 3, "abcde")]
    [InlineData("abcdef", 3, "abcde", "f")]
    [InlineData("ｱｲｳｴｵ", 3, "ｱｲｳｴｵ")]
    [InlineData("あ\nい", 3, "あ", "い")]
    public void Text_is_broken_by_width(string? text, int width, params string[] lines) => Assert.Equal(lines, TextLines.Of(text, width));

    private static XElement Drawn(ScreenContent screen) => XElement.Parse(ScreenPicture.Of(screen, new(ReportLanguage.English)));

    private static List<XElement> Of(XElement picture, string name, string style) => [.. picture.Elements(name).Where(element => (string?)element.Attribute("class") == style)];

    private static string[] Texts(XElement picture) => [.. picture.Elements("text").Select(text => text.Value)];
}
