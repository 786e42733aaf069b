using System.Globalization;
using System.Text;
using Conformance.Bench.Defects;
using Conformance.Bench.Requirements;
using Conformance.Steps.Matrix;
using static System.Net.WebUtility;

namespace Conformance.Reporting.Matrix;

/// <summary>Below the matrix: every defect and impostor with what it does, what caught it, where, and why something else failed with it.</summary>
internal sealed class MatrixDetails(DefectBook book, KillMatrix matrix)
{
    private readonly Dictionary<string, Column> _columns = matrix.Columns.ToDictionary(column => column.Device);

    public void Write(StringBuilder page)
    {
        page.Append("<h2>Defects</h2>\n<div class=\"details\">\n");
        foreach (var defect in book.Defects)
        {
            Section(page, defect.Id, defect.Statement, defect.Consequences);
        }

        page.Append("</div>\n<h2>Impostors</h2>\n<div class=\"details\">\n");
        foreach (var impostor in book.Impostors)
        {
            Section(page, impostor.Id, impostor.Statement, impostor.MayPass);
        }

        page.Append("</div>\n");
    }

    private void Section(StringBuilder page, string device, Wording statement, IReadOnlyList<ReasonedCheck> reasons)
    {
        page.Append(CultureInfo.InvariantCulture, $"<section id=\"{HtmlEncode(device)}\">\n<h3 class=\"id\">{HtmlEncode(device)}</h3>\n");
        page.Append(CultureInfo.InvariantCulture, $"<p>{HtmlEncode(statement.En)} <span class=\"soft\" lang=\"ja\">{HtmlEncode(statement.Ja)}</span></p>\n");
        if (!_columns.TryGetValue(device, out var column))
        {
            page.Append("<p class=\"soft\">Not tried in this run.</p>\n</section>\n");
            return;
        }

        var told = column.Cells.Where(cell => cell.Problem is not null || cell.Expectation != Expectation.None).ToList();
        if (told.Count > 0)
        {
            page.Append("<table><colgroup><col><col class=\"check\"><col class=\"where\"><col class=\"expected\"><col></colgroup>\n<thead><tr><th></th><th scope=\"col\">check</th><th scope=\"col\">scenario</th><th scope=\"col\">expected</th><th scope=\"col\">seen</th></tr></thead>\n<tbody>\n");
            foreach (var cell in told.OrderBy(cell => cell.Expectation == Expectation.Caught ? 0 : 1))
            {
                Row(page, cell, reasons);
            }

            page.Append("</tbody></table>\n");
        }

        page.Append(CultureInfo.InvariantCulture, $"<p class=\"soft\">{HtmlEncode(Rest(column, told.Count))}</p>\n</section>\n");
    }

    private static void Row(StringBuilder page, Cell cell, IReadOnlyList<ReasonedCheck> reasons)
    {
        var sign = CellSign.Of(cell);
        var why = reasons.FirstOrDefault(reason => reason.Check == cell.Check)?.Why;
        page.Append(CultureInfo.InvariantCulture, $"<tr><td class=\"sign {sign.Style}\">{HtmlEncode(sign.Text)}</td><td class=\"id\">{HtmlEncode(cell.Check)}</td>");
        page.Append(CultureInfo.InvariantCulture, $"<td>{HtmlEncode(cell.Sighting is { } at ? at.Scenario.Title : "")}<br><span class=\"soft\">{HtmlEncode(cell.Sighting is { } on ? $"{on.Scenario.File}, {on.Model}" : "")}</span></td>");
        page.Append(CultureInfo.InvariantCulture, $"<td>{HtmlEncode(cell.Sighting?.Expected ?? "")}</td><td><code>{HtmlEncode(cell.Sighting?.Seen ?? "")}</code>");
        page.Append(why is null ? "" : $"<br>{HtmlEncode(why)}");
        page.Append(cell.Problem is null ? "" : $"<br><strong>{HtmlEncode(cell.Problem)}</strong>");
        page.Append("</td></tr>\n");
    }

    private static string Rest(Column column, int told)
    {
        var counts = column.Cells.Where(cell => cell.Problem is null && cell.Expectation == Expectation.None)
            .GroupBy(cell => cell.Outcome).OrderBy(same => same.Key).Select(same => $"{same.Count()} {same.Key}");
        return $"{(told == 0 ? "" : "other checks: ")}{string.Join(", ", counts)}; {column.Milliseconds / 1000.0:0.0} s";
    }
}
