using System.Globalization;
using System.Net;

namespace Conformance.Load.Pages;

/// <summary>A plot of lines as inline SVG, with its words for whoever cannot see it.</summary>
internal static class LinePlot
{
    private const int Width = 760;
    private const int Height = 300;
    private const int Left = 70;
    private const int Right = 20;
    private const int Top = 16;
    private const int Bottom = 46;

    public static string Draw(string id, string title, string description, PlotAxis x, PlotAxis y, IReadOnlyList<PlotSeries> series) =>
        $"""
        <figure>
        <svg role="img" aria-labelledby="{id}-title {id}-text" viewBox="0 0 {Width} {Height}">
        <title id="{id}-title">{Encode(title)}</title>
        <desc id="{id}-text">{Encode(description)}</desc>
        {string.Join('\n', x.Ticks.Select(tick => Vertical(x.Place(tick.Value), tick.Text)))}
        {string.Join('\n', y.Ticks.Select(tick => Horizontal(y.Place(tick.Value), tick.Text)))}
        <text class="axis" x="{(Left + Width - Right) / 2}" y="{Height - 8}" text-anchor="middle">{Encode(x.Name)}</text>
        <text class="axis" x="14" y="{(Top + Height - Bottom) / 2}" text-anchor="middle" transform="rotate(-90 14 {(Top + Height - Bottom) / 2})">{Encode(y.Name)}</text>
        {string.Join('\n', series.Select(one => Line(one, x, y)))}
        </svg>
        <figcaption>{string.Join(' ', series.Select(one => $"""<span class="key {one.Style}"></span>{Encode(one.Name)}"""))}</figcaption>
        </figure>
        """;

    private static string Line(PlotSeries series, PlotAxis x, PlotAxis y) =>
        $"""<polyline class="{series.Style}" points="{string.Join(' ', series.Points.Select(point => $"{Number(Across(x.Place(point.X)))},{Number(Down(y.Place(point.Y)))}"))}"/>""";

    private static string Vertical(double place, string text) =>
        $"""<line class="grid" x1="{Number(Across(place))}" y1="{Top}" x2="{Number(Across(place))}" y2="{Height - Bottom}"/><text class="tick" x="{Number(Across(place))}" y="{Height - Bottom + 16}" text-anchor="middle">{text}</text>""";

    private static string Horizontal(double place, string text) =>
        $"""<line class="grid" x1="{Left}" y1="{Number(Down(place))}" x2="{Width - Right}" y2="{Number(Down(place))}"/><text class="tick" x="{Left - 6}" y="{Number(Down(place) + 4)}" text-anchor="end">{text}</text>""";

    private static double Across(double place) => Left + (place * (Width - Left - Right));

    private static double Down(double place) => Height - Bottom - (place * (Height - Top - Bottom));

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
