using Conformance.Bench.Observation;

namespace Conformance.Reporting.Runs;

/// <summary>A screen as a picture that stands alone, with its style in it.</summary>
public static class ScreenImage
{
    private const string Style = """
        <style>
        text { font: 12px sans-serif; text-anchor: middle; fill: #1a1f24; } .st { font-size: 14px; font-weight: 700; } .sw { font-weight: 600; fill: #b3201d; } .sa { font-size: 11px; }
        .sb { fill: #f7f9fb; stroke: #8d99a5; stroke-width: 2; } .sk { fill: #fff; stroke: #8d99a5; } .su { fill: #e3ecf7; stroke: #8d99a5; } .sc, .si { fill: #10365f; } .sj { fill: #e3ecf7; } .so { fill: none; stroke: #1a1f24; }
        </style>
        """;

    /// <summary>The picture, as an SVG file; what is not from the screen is English.</summary>
    public static string Of(ScreenContent screen) =>
        ScreenPicture.Of(screen, new(ReportLanguage.English)).Replace("<svg ", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"300\" ", StringComparison.Ordinal).Replace("<rect class=\"sb\"", $"{Style}<rect class=\"sb\"", StringComparison.Ordinal);
}
