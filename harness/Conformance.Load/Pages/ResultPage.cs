using System.Globalization;
using System.Net;
using Conformance.Load.Files;
using Conformance.Load.Latency;
using Conformance.Load.Results;

namespace Conformance.Load.Pages;

/// <summary>A result as one page of HTML that needs nothing else: no script, no other file, no network.</summary>
public static class ResultPage
{
    private static readonly double[] Shares = [0.5, 0.9, 0.99, 0.999, 1];

    /// <summary>Writes it.</summary>
    /// <exception cref="Bench.BenchFaultException">The file cannot be written.</exception>
    public static void Write(string file, LoadResult result) => StrictJson.Write(file, Html(result));

    internal static string Html(LoadResult result)
    {
        var (figures, plan, verdict) = (result.Figures, result.Plan, LoadVerdict.Of(result));
        return $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Load: {Encode(plan.Profile.Name)}, {verdict.Word}</title>
            <style>{PageStyle.Text}</style>
            </head>
            <body>
            <main>
            <h1>Load: {Encode(plan.Profile.Name)}</h1>
            <p class="verdict {verdict.Word}">{Verdict(verdict)}</p>
            <p>{Encode(plan.Profile.Purpose)}</p>
            {Table("What was done", ["what", "value"], About(result))}
            {Table("Objectives", ["objective", "measured", "verdict"], verdict.Objectives.Select(one => new[] { one.Objective, one.Measured, one.Reached ? "reached" : "missed" }))}
            {Table("Latency in milliseconds", ["time", "count", .. Shares.Select(share => share < 1 ? FormattableString.Invariant($"p{share * 100:0.#}") : "longest")], Latencies(figures))}
            <h2>Latency by percentile</h2>
            {ResultPlots.ByPercentile(figures)}
            <h2>Latency over time</h2>
            {ResultPlots.OverTime(figures)}
            <h2>Planned against done</h2>
            {ResultPlots.Rates(figures)}
            <h2>Lateness of the generator</h2>
            {ResultPlots.Lateness(figures)}
            {Table("Answers and errors by kind", ["kind", "", "count", "share of all answers"], Outcomes(figures))}
            </main>
            </body>
            </html>

            """;
    }

    private static string Verdict(LoadVerdict verdict) => verdict.Word switch
    {
        "passed" => "Passed: every objective was reached.",
        "void" => $"Void: no figure of this run may be used. {Encode(string.Join("; ", verdict.Void))}.",
        _ => $"Failed. {Encode(string.Join("; ", verdict.Stopped))}",
    };

    private static IEnumerable<string[]> About(LoadResult result) =>
    [
        ["target", result.Plan.Target],
        ["traffic", $"{result.Plan.Traffic}, scale {result.Plan.Scale}"],
        ["requests a second where the profile says 1", Number(result.Plan.PerSecond)],
        ["inquiries by card", result.Plan.CardShare is { } share ? FormattableString.Invariant($"{share:P0}") : "as the traffic model has it"],
        ["workers", Number(result.Plan.Workers)],
        ["seed", Number(result.Plan.Seed)],
        ["parts", FormattableString.Invariant($"{result.Parts.Count} of {result.Plan.Shards}")],
        ["started (UTC)", result.StartedAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)],
        ["planned, of them retries", FormattableString.Invariant($"{result.Figures.Planned}, {result.Figures.Retries}")],
        ["started", Number(result.Figures.Started)],
        ["answered, of them errors", FormattableString.Invariant($"{result.Figures.Answered}, {result.Figures.Errors}")],
    ];

    private static IEnumerable<string[]> Latencies(LoadFigures figures) =>
    [
        Latency("from the moment that was meant", figures.FromDue),
        Latency("from the actual start", figures.FromStart),
        Latency("lateness of the generator", figures.Lateness),
    ];

    private static string[] Latency(string name, LatencyHistogram times) => [name, Number(times.Count), .. Shares.Select(share => Number(times.Quantile(share).TotalMilliseconds))];

    private static IEnumerable<string[]> Outcomes(LoadFigures figures) => figures.Outcomes
        .OrderByDescending(outcome => outcome.Key.IsError)
        .ThenByDescending(outcome => outcome.Value)
        .Select(outcome => new[] { outcome.Key.Kind, outcome.Key.IsError ? "error" : "answer", Number(outcome.Value), FormattableString.Invariant($"{(double)outcome.Value / figures.Answered:P2}") });

    private static string Table(string caption, IReadOnlyList<string> head, IEnumerable<string[]> rows) =>
        $"""
        <table>
        <caption>{Encode(caption)}</caption>
        <thead><tr>{string.Concat(head.Select(cell => $"<th scope=\"col\">{Encode(cell)}</th>"))}</tr></thead>
        <tbody>
        {string.Join('\n', rows.Select(row => $"<tr><th scope=\"row\">{Encode(row[0])}</th>{string.Concat(row.Skip(1).Select(cell => $"<td>{Encode(cell)}</td>"))}</tr>"))}
        </tbody>
        </table>
        """;

    private static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
