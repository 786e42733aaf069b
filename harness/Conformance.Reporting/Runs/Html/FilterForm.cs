using Conformance.Bench.Judgement;
using Conformance.Bench.Requirements;
using static System.Net.WebUtility;

namespace Conformance.Reporting.Runs;

/// <summary>The fields that choose what of a list is shown. They are hidden until a script says that it serves them.</summary>
internal static class FilterForm
{
    /// <summary>Writes them.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="words">In which language.</param>
    /// <param name="list">Id of the list that is filtered.</param>
    /// <param name="verdicts">The verdicts that occur in it.</param>
    /// <param name="withLevel">Whether its rows have levels.</param>
    public static void Write(TextWriter page, ReportWords words, string list, IEnumerable<Verdict?> verdicts, bool withLevel)
    {
        page.Write($"<form class=\"filter\" data-list=\"{list}\" hidden><label>{HtmlEncode(words["filter.text"])} <input type=\"search\" name=\"text\"></label>");
        Choice(page, words, "verdict", verdicts.Distinct().OrderByDescending(verdict => verdict).Select(verdict => (VerdictMark.Style(verdict), words.Of(verdict))));
        if (withLevel)
        {
            Choice(page, words, "level", Enum.GetValues<Level>().Select(level => (CatalogueWords.Of(level), words.Of(level))));
        }

        page.WriteLine("<output></output></form>");
    }

    private static void Choice(TextWriter page, ReportWords words, string name, IEnumerable<(string Value, string Word)> options) =>
        page.Write($"<label>{HtmlEncode(words[$"filter.{name}"])} <select name=\"{name}\"><option value=\"\">{HtmlEncode(words["filter.any"])}</option>{string.Concat(options.Select(option => $"<option value=\"{option.Value}\">{HtmlEncode(option.Word)}</option>"))}</select></label>");
}
