using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Bench.Requirements;

namespace Conformance.Reporting.Runs;

/// <summary>The files of a report in a folder.</summary>
public static class ReportFiles
{
    private static readonly string[] Names =
        [.. ReportLanguages.All.Select(HtmlReport.FileName).SelectMany(page => new[] { page, Path.ChangeExtension(page, ".pdf") }), JUnitReport.FileName];

    /// <summary>Removes what an earlier report left in a folder.</summary>
    /// <exception cref="BenchFaultException">The folder cannot be written.</exception>
    public static void Remove(string folder) => Guarded(folder, () =>
    {
        foreach (var name in Names.Where(name => File.Exists(Path.Combine(folder, name))))
        {
            File.Delete(Path.Combine(folder, name));
        }

        return Names;
    });

    /// <summary>Writes the pages and junit.xml of a run into its results folder.</summary>
    /// <param name="results">The folder, in which the run is concluded.</param>
    /// <param name="catalogue">The requirements that it was judged by.</param>
    /// <exception cref="BenchFaultException">The folder cannot be written, or is not as the run left it.</exception>
    public static void Complete(string results, Catalogue catalogue) => Write(results, RunReportReader.Read(results, catalogue), ReportLanguages.All, junit: true);

    /// <summary>Writes a page in every language, and junit.xml.</summary>
    /// <param name="folder">Made if it is not there.</param>
    /// <param name="report">What they say.</param>
    /// <param name="languages">Of the pages.</param>
    /// <param name="junit">Whether there is to be a junit.xml.</param>
    /// <param name="banner">What stands on every page in a language; null for a report that belongs to no certificate.</param>
    /// <returns>The paths of the files.</returns>
    /// <exception cref="BenchFaultException">The folder cannot be written.</exception>
    public static IReadOnlyList<string> Write(
        string folder, RunReport report, IEnumerable<ReportLanguage> languages, bool junit, Func<ReportLanguage, ReportBanner?>? banner = null) => Guarded(folder, () =>
    {
        Directory.CreateDirectory(folder);
        List<string> written = [];
        foreach (var language in languages)
        {
            written.Add(Path.Combine(folder, HtmlReport.FileName(language)));
            using var page = new StreamWriter(written[^1]);
            HtmlReport.Write(page, report, language, banner?.Invoke(language));
        }

        if (junit)
        {
            written.Add(Path.Combine(folder, JUnitReport.FileName));
            File.WriteAllBytes(written[^1], JUnitReport.Write(report));
        }

        return written;
    });

    private static IReadOnlyList<string> Guarded(string folder, Func<IReadOnlyList<string>> write)
    {
        try
        {
            return write();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BenchFaultException(Owner.Configuration, $"{folder}: {fault.Message}", "choose another folder for the report, or make room");
        }
    }
}
