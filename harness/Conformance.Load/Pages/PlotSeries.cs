namespace Conformance.Load.Pages;

/// <summary>One line of a plot.</summary>
/// <param name="Name">For the legend.</param>
/// <param name="Style">Its class in the page's style: colour and dashes, so that it can be told apart without colours.</param>
/// <param name="Points">From left to right.</param>
internal sealed record PlotSeries(string Name, string Style, IReadOnlyList<(double X, double Y)> Points);
