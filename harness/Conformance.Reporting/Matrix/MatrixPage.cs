using System.Globalization;
using System.Reflection;
using System.Text;
using Conformance.Bench.Defects;
using Conformance.Bench.Requirements;
using Conformance.Steps.Matrix;
using static System.Net.WebUtility;

namespace Conformance.Reporting.Matrix;

/// <summary>A kill matrix as a page for a person: one file, no script, nothing fetched from elsewhere.</summary>
public sealed class MatrixPage(Catalogue catalogue, DefectBook book, KillMatrix matrix)
{
    /// <summary>The page, as HTML.</summary>
    public string Write()
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Kill matrix</title>
            <style>
            {Style()}</style>
            </head>
            <body>
            <header>
            <h1>Kill matrix</h1>
            <p>Every check of the catalogue against every seeded defect and every impostor. A check that cannot fail proves nothing: here stands, for each, the defective device that it caught on the same bench.</p>

            """);
        Summary(page);
        page.Append("</header>\n<main>\n");
        Problems(page);
        page.Append("<h2>Checks and defects</h2>\n");
        Legend(page);
        new MatrixTable(catalogue, book, matrix).Write(page);
        new MatrixDetails(book, matrix).Write(page);
        page.Append("</main>\n<footer>People, numbers, certificates and keys are invented; defects are seeded. Nothing here is a measurement of any maker's product.</footer>\n</body>\n</html>\n");
        return page.ToString();
    }

    private static string Style()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("matrix.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private void Summary(StringBuilder page)
    {
        var problems = matrix.Problems().Count();
        var pairs = matrix.Columns.Sum(column => column.Cells.Count);
        page.Append(problems == 0 ? "<p class=\"verdict\">Everything as expected</p>\n" : $"<p class=\"verdict bad\">{problems} not as expected</p>\n");
        page.Append("<dl class=\"facts\">\n");
        Fact(page, "tried", $"{pairs} pairs{(matrix.IsWhole ? ", which is all of them" : ", which is a part of them")}: {catalogue.Checks.Count()} checks, {book.Defects.Count} defects, {book.Impostors.Count} impostors");
        Fact(page, "passed first", string.Join("; ", matrix.Good.Select(device => $"good device {device.Model}, {device.Scenarios} scenarios with {device.Checks} checks")));
        Fact(page, "seed", matrix.Seed.ToString(CultureInfo.InvariantCulture));
        Fact(page, "build", matrix.Build);
        Fact(page, "started", matrix.Started.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture));
        Fact(page, "took", $"{matrix.Seconds} s; longest pair {string.Join(", ", matrix.Slowest(1).Select(pair => $"{pair.Device} × {pair.Cell.Check}, {pair.Cell.Milliseconds} ms"))}");
        page.Append("</dl>\n");
    }

    private static void Fact(StringBuilder page, string name, string value) =>
        page.Append(CultureInfo.InvariantCulture, $"<dt>{HtmlEncode(name)}</dt><dd>{HtmlEncode(value)}</dd>\n");

    private void Problems(StringBuilder page)
    {
        if (!matrix.Problems().Any())
        {
            return;
        }

        page.Append("<h2>Not as expected</h2>\n<ul class=\"problems\">\n");
        foreach (var problem in matrix.Problems())
        {
            page.Append(CultureInfo.InvariantCulture, $"<li>{HtmlEncode(problem)}</li>\n");
        }

        page.Append("</ul>\n");
    }

    private static void Legend(StringBuilder page)
    {
        page.Append("<ul class=\"legend\">\n");
        foreach (var (sign, meaning) in CellSign.Legend)
        {
            page.Append(CultureInfo.InvariantCulture, $"<li><span class=\"{sign.Style}\">{HtmlEncode(sign.Text)}</span>{HtmlEncode(meaning)}</li>\n");
        }

        page.Append("</ul>\n<p class=\"soft\">Point at a cell to read what was expected and seen, and where. A defect's name leads to its details.</p>\n");
    }
}
