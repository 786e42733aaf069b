using System.Globalization;
using System.Text;
using Conformance.Bench.Defects;
using Conformance.Bench.Requirements;
using Conformance.Steps.Matrix;
using static System.Net.WebUtility;

namespace Conformance.Reporting.Matrix;

/// <summary>The matrix itself: checks as rows, by requirement; defects and impostors as columns, by what they are built into.</summary>
internal sealed class MatrixTable
{
    private readonly Catalogue _catalogue;
    private readonly IReadOnlyList<(string Place, IReadOnlyList<string> Devices)> _groups;
    private readonly Dictionary<(string Device, string Check), Cell> _cells;

    public MatrixTable(Catalogue catalogue, DefectBook book, KillMatrix matrix)
    {
        _catalogue = catalogue;
        _cells = matrix.Columns.SelectMany(column => column.Cells.Select(cell => (column.Device, Cell: cell))).ToDictionary(pair => (pair.Device, pair.Cell.Check), pair => pair.Cell);
        _groups =
        [
            .. book.Defects.GroupBy(defect => defect.Place).OrderBy(place => place.Key)
                .Select(place => ($"defects of the {place.Key.ToString().ToLowerInvariant()}", (IReadOnlyList<string>)[.. place.Select(defect => defect.Id)])),
            ("impostors", [.. book.Impostors.Select(impostor => impostor.Id)]),
        ];
    }

    public void Write(StringBuilder page)
    {
        page.Append("<div class=\"frame\" tabindex=\"0\" role=\"region\" aria-label=\"Kill matrix\">\n<table class=\"matrix\">\n");
        Head(page);
        foreach (var requirement in _catalogue.Requirements.Where(requirement => requirement.Checks is not []))
        {
            Rows(page, requirement);
        }

        page.Append("</table>\n</div>\n");
    }

    private void Head(StringBuilder page)
    {
        page.Append("<thead>\n<tr class=\"place\"><th class=\"requirement\" rowspan=\"2\" scope=\"col\">requirement</th><th class=\"check\" rowspan=\"2\" scope=\"col\">check</th>");
        foreach (var (place, devices) in _groups)
        {
            page.Append(CultureInfo.InvariantCulture, $"<th class=\"edge\" colspan=\"{devices.Count}\" scope=\"colgroup\">{HtmlEncode(place)}</th>");
        }

        page.Append("</tr>\n<tr class=\"names\">");
        foreach (var (device, isLast) in Devices())
        {
            page.Append(CultureInfo.InvariantCulture, $"<th{Class(isLast ? "edge" : "")} scope=\"col\"><a class=\"id\" href=\"#{HtmlEncode(device)}\">{HtmlEncode(device)}</a></th>");
        }

        page.Append("</tr>\n</thead>\n");
    }

    private void Rows(StringBuilder page, Requirement requirement)
    {
        page.Append("<tbody>\n");
        foreach (var (check, index) in requirement.Checks.Select((check, index) => (check, index)))
        {
            page.Append("<tr>");
            if (index == 0)
            {
                page.Append(CultureInfo.InvariantCulture, $"<th class=\"requirement id\" rowspan=\"{requirement.Checks.Count}\" scope=\"rowgroup\" title=\"{HtmlEncode(requirement.Statement.En)}\">{HtmlEncode(requirement.Id)}</th>");
            }

            page.Append(CultureInfo.InvariantCulture, $"<th class=\"check id\" scope=\"row\" title=\"{HtmlEncode(check.Statement.En)}\">{HtmlEncode(check.Id)}</th>");
            foreach (var (device, isLast) in Devices())
            {
                Data(page, device, check.Id, isLast);
            }

            page.Append("</tr>\n");
        }

        page.Append("</tbody>\n");
    }

    private void Data(StringBuilder page, string device, string check, bool isLast)
    {
        var cell = _cells.GetValueOrDefault((device, check));
        var sign = CellSign.Of(cell);
        page.Append(CultureInfo.InvariantCulture, $"<td{Class($"{sign.Style}{(isLast ? " edge" : "")}".Trim())} title=\"{HtmlEncode(Told(device, check, cell))}\">{HtmlEncode(sign.Text)}</td>");
    }

    private static string Told(string device, string check, Cell? cell)
    {
        var told = new StringBuilder($"{check}, with {device}: {cell?.Outcome.ToString() ?? "not tried"}");
        if (cell?.Problem is { } problem)
        {
            told.Append("\nnot as expected: ").Append(problem);
        }

        if (cell?.Sighting is { } sighting)
        {
            told.Append(CultureInfo.InvariantCulture, $"\nexpected: {sighting.Expected}\nseen: {sighting.Seen}\nin: {sighting.Scenario} (on {sighting.Model})");
        }

        return told.ToString();
    }

    private IEnumerable<(string Device, bool IsLast)> Devices() =>
        _groups.SelectMany(group => group.Devices.Select((device, index) => (device, index == group.Devices.Count - 1)));

    private static string Class(string names) => names.Length == 0 ? "" : $" class=\"{names}\"";
}
