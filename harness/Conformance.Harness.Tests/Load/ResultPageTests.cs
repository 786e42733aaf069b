using System.Text.RegularExpressions;
using System.Xml.Linq;
using Conformance.Load.Pages;
using Conformance.Load.Results;
using Conformance.Load.Running;

namespace Conformance.Harness.Tests.Load;

public sealed partial class ResultPageTests
{
    private readonly LoadResult _result = LoadResultTests.Run(1, 1);

    [Fact]
    public void The_page_has_every_plot_and_what_it_shows_in_words()
    {
        var page = ResultPage.Html(_result);

        Assert.Equal(
            ["Latency by percentile", "Latency over time, from the moment that was meant", "Planned against done, a second", "Lateness of the generator by percentile"],
            Plots(page).Select(plot => plot.Element("title")!.Value));
        Assert.All(Plots(page), plot => Assert.False(string.IsNullOrWhiteSpace(plot.Element("desc")!.Value)));
        Assert.Contains("status 503", page, StringComparison.Ordinal);
        Assert.Contains("<p class=\"verdict failed\">Failed.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_lines_of_a_plot_have_a_point_for_every_slice_in_which_something_was()
    {
        var rates = Plots(ResultPage.Html(_result)).Single(plot => plot.Element("title")!.Value.StartsWith("Planned", StringComparison.Ordinal));

        // Five seconds, and the answers to retries of the last outage within the sixth; the rest of the drain is empty.
        Assert.All(rates.Elements("polyline"), line => Assert.Equal(6, line.Attribute("points")!.Value.Split(' ').Length));
        Assert.Equal(["a", "b", "c", "d"], rates.Elements("polyline").Select(line => line.Attribute("class")!.Value));
    }

    [Fact]
    public void The_page_needs_nothing_else()
    {
        var page = ResultPage.Html(_result);

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch("(src|href|url)\\s*[=(]", page);
        Assert.InRange(page.Length, 5_000, 60_000);
    }

    [Fact]
    public void Whatever_a_profile_is_called_is_text()
    {
        var page = ResultPage.Html(_result with { Plan = _result.Plan with { Profile = _result.Plan.Profile with { Name = "<b>&", Purpose = "<i>" } } });

        Assert.Contains("&lt;b&gt;&amp;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<i>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_void_run_says_so_first()
    {
        var page = ResultPage.Html(_result with { Figures = new LoadFigures(TimeSpan.FromSeconds(1), 1) });

        Assert.Contains("<p class=\"verdict void\">Void: no figure of this run may be used. no request was started.", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(7, "0 2 4 6 8")]
    [InlineData(1_000, "0 200 400 600 800 1000")]
    [InlineData(0.3, "0 0.1 0.2 0.3")]
    public void Ticks_are_round_numbers(double most, string ticks) =>
        Assert.Equal(ticks, string.Join(' ', PlotAxis.Linear("", most).Ticks.Select(tick => tick.Text)));

    [Fact]
    public void A_logarithmic_axis_has_the_powers_of_ten_around_what_is_there() =>
        Assert.Equal(["0.1", "1", "10", "100"], PlotAxis.Logarithmic("", 0.2, 90).Ticks.Select(tick => tick.Text));

    private static List<XElement> Plots(string page) =>
        [.. Svg().Matches(page).Select(match => XElement.Parse(match.Value))];

    [GeneratedRegex("<svg.*?</svg>", RegexOptions.Singleline)]
    private static partial Regex Svg();
}
