using System.Globalization;
using System.Text;
using Conformance.Bench.Observation;
using static System.Net.WebUtility;

namespace Conformance.Reporting.Runs;

/// <summary>
/// Draws a screen from what the log has of it: title, text, buttons and, of a PIN screen, where each digit lies and how many are entered. Which keys were
/// touched no log knows. Sizes are ours: a device's own design is not recorded.
/// </summary>
internal sealed class ScreenPicture
{
    private const int Width = 300;
    private const int Margin = 16;
    private const int Line = 19;
    private const int Key = 30;
    private const int Button = 32;

    private readonly StringBuilder _drawing = new();
    private readonly ScreenContent _screen;
    private readonly ReportWords _words;
    private int _y;

    private ScreenPicture(ScreenContent screen, ReportWords words) => (_screen, _words) = (screen, words);

    /// <summary>The screen as an SVG element.</summary>
    public static string Of(ScreenContent screen, ReportWords words) => new ScreenPicture(screen, words).Draw();

    private string Draw()
    {
        _y = Margin + 8;
        Text("st", _screen.Title, 14);
        _y += 6;
        foreach (var line in _screen.Lines)
        {
            Text("sl", line, 12);
        }

        Text("sn", _screen.KanaName, 13);
        Text("sw", _screen.TriesLeft is { } tries ? _words.Format("screen.tries", tries) : null, 12);
        Text("sw", _screen.Message is { } message ? $"{message.Code} {message.Text}" : null, 12);
        Marks();
        Pad();
        Buttons();
        Text("sa", _screen.Announced is { } heard ? _words.Format("screen.announced", heard) : null, 11);
        var height = Math.Max(_y + 4, 140);
        return string.Create(CultureInfo.InvariantCulture, $"""<svg class="screen" viewBox="0 0 {Width} {height}" role="img" aria-label="{HtmlEncode(Spoken())}"><rect class="sb" x="1" y="1" width="{Width - 2}" height="{height - 2}" rx="12"/>{_drawing}</svg>""");
    }

    private string Spoken() => string.Join(" / ", ((string?[])
    [
        _screen.Title,
        .. _screen.Lines,
        _screen.KanaName,
        _screen.TriesLeft is { } tries ? _words.Format("screen.tries", tries) : null,
        _screen.Message is { } message ? $"{message.Code} {message.Text}" : null,
        _screen.Marks is { } marks ? _words.Format("screen.entered", marks) : null,
        .. _screen.Buttons.Select(button => $"[{button.Label}]"),
    ]).OfType<string>());

    private void Text(string style, string? text, int size)
    {
        foreach (var line in TextLines.Of(text, (Width - (2 * Margin)) / size))
        {
            Write(style, Width / 2, _y, line);
            _y += Line;
        }
    }

    private void Marks()
    {
        if (_screen.Marks is not { } marks)
        {
            return;
        }

        // The desk's PIN has four digits (facts/card.md 1.6).
        var places = Math.Max(4, marks);
        for (var place = 0; place < places; place++)
        {
            var x = (Width / 2) - ((places - 1) * 12) + (place * 24);
            Append($"<circle class=\"{(place < marks ? "sf" : "so")}\" cx=\"{x}\" cy=\"{_y}\" r=\"6\"/>");
        }

        _y += 22;
        Text("sw", _screen.DigitsShown ? _words["screen.digits"] : null, 11);
    }

    private void Pad()
    {
        if (_screen.Pad is not { } pad)
        {
            return;
        }

        for (var place = 0; place < pad.Length; place++)
        {
            // Three in a row, the tenth in the middle: where a place lies no log tells.
            var (row, column) = place == 9 ? (3, 1) : (place / 3, place % 3);
            var (x, y) = ((Width / 2) - (3 * Key) + (column * 2 * Key), _y - 10 + (row * (Key + 4)));
            Append($"<rect class=\"sk\" x=\"{x + 3}\" y=\"{y}\" width=\"{(2 * Key) - 6}\" height=\"{Key}\" rx=\"5\"/>");
            Write("sd", x + Key, y + (Key / 2) + 5, pad[place].ToString());
        }

        _y += (pad.Length + 2) / 3 * (Key + 4);
    }

    private void Buttons()
    {
        var width = (Width - (3 * Margin)) / 2;
        foreach (var (button, place) in _screen.Buttons.Select((button, place) => (button, place)))
        {
            var isAlone = place % 2 == 0 && place == _screen.Buttons.Count - 1;
            var x = isAlone ? (Width - width) / 2 : Margin + (place % 2 * (width + Margin));
            var y = _y - 6 + (place / 2 * (Button + 8));
            Append($"<rect class=\"{(button.Selected ? "sc" : "su")}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{Button}\" rx=\"7\"/>");
            Write(button.Selected ? "sj" : "si", x + (width / 2), y + (Button / 2) + 4, button.Label);
        }

        _y += (_screen.Buttons.Count + 1) / 2 * (Button + 8);
    }

    private void Write(string style, int x, int y, string text) => Append($"<text class=\"{style}\" x=\"{x}\" y=\"{y}\">{HtmlEncode(text)}</text>");

    private void Append(FormattableString markup) => _drawing.Append(FormattableString.Invariant(markup));
}
