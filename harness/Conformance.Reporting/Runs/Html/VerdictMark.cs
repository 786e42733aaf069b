using Conformance.Bench.Judgement;
using Conformance.Bench.Requirements;
using static System.Net.WebUtility;

namespace Conformance.Reporting.Runs;

/// <summary>A verdict as a mark in colour, with its word: nobody has to tell colours apart.</summary>
internal static class VerdictMark
{
    /// <summary>The style of a verdict, by which the page filters as well.</summary>
    public static string Style(Verdict? verdict) => verdict is { } there ? CatalogueWords.Of(there) : "none";

    /// <summary>The mark.</summary>
    public static string Of(ReportWords words, Verdict? verdict) => $"""<b class="v {Style(verdict)}">{HtmlEncode(words.Of(verdict))}</b>""";
}
