using System.Globalization;
using System.Net;
using NBomber.Contracts;
using NBomber.Contracts.Stats;

namespace NBomber.Reports;

/// <summary>The figures of a test as a file. Same names and places as the package's; of its contents the figures alone.</summary>
internal static class ReportWriter
{
    private static readonly string[] Columns =
        ["test_suite", "test_name", "scenario", "duration", "step_name", "request_count", "ok", "failed", "rps", "min", "mean", "max", "50_percent", "75_percent", "95_percent", "99_percent", "std_dev"];

    public static ReportFile Write(NBomberContext context, NodeStats stats, ReportFormat format)
    {
        var rows = stats.ScenarioStats.SelectMany(scenario => RowsOf(context, scenario)).ToArray();
        var content = format switch
        {
            ReportFormat.Csv => string.Join('\n', rows.Prepend(Columns).Select(row => string.Join(',', row))) + "\n",
            ReportFormat.Md => $"> test suite: `{context.TestSuite}`\n>\n> test name: `{context.TestName}`\n\n" + Pipes(rows),
            ReportFormat.Html => Html(context, rows),
            _ => string.Join("\n\n", rows.Select(row => string.Join('\n', Columns.Zip(row, (name, value) => $"{name}: {value}")))) + "\n",
        };
        Directory.CreateDirectory(context.ReportFolder);
        var file = Path.Combine(context.ReportFolder, $"{context.ReportFileName}.{format.ToString().ToLowerInvariant()}");
        File.WriteAllText(file, content);
        return new(file, format, content);
    }

    private static IEnumerable<string[]> RowsOf(NBomberContext context, ScenarioStats scenario) =>
    [
        Row(context, scenario, "global information", scenario.Ok, scenario.Fail),
        .. scenario.StepStats.Select(step => Row(context, scenario, step.StepName, step.Ok, step.Fail)),
    ];

    private static string[] Row(NBomberContext context, ScenarioStats scenario, string step, MeasurementStats ok, MeasurementStats fail) =>
    [
        context.TestSuite, context.TestName, scenario.ScenarioName, scenario.Duration.ToString("c", CultureInfo.InvariantCulture), step,
        Number(ok.Request.Count + fail.Request.Count), Number(ok.Request.Count), Number(fail.Request.Count), Number(ok.Request.RPS),
        Number(ok.Latency.MinMs), Number(ok.Latency.MeanMs), Number(ok.Latency.MaxMs), Number(ok.Latency.Percent50), Number(ok.Latency.Percent75),
        Number(ok.Latency.Percent95), Number(ok.Latency.Percent99), Number(ok.Latency.StdDev),
    ];

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Pipes(string[][] rows) =>
        string.Join('\n', rows.Prepend([.. Columns.Select(_ => "---")]).Prepend(Columns).Select(row => $"|{string.Join('|', row)}|")) + "\n";

    private static string Html(NBomberContext context, string[][] rows) =>
        $"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{WebUtility.HtmlEncode(context.TestName)}</title></head><body><table>"
        + $"<tr>{string.Concat(Columns.Select(name => $"<th>{name}</th>"))}</tr>"
        + string.Concat(rows.Select(row => $"<tr>{string.Concat(row.Select(cell => $"<td>{WebUtility.HtmlEncode(cell)}</td>"))}</tr>"))
        + "</table></body></html>\n";
}
