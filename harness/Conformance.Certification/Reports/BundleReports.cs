using System.Text;
using Conformance.Bench;
using Conformance.Bench.Requirements;
using Conformance.Certification.Bundles;
using Conformance.Certification.Certificates;
using Conformance.Reporting;
using Conformance.Reporting.Runs;

namespace Conformance.Certification.Reports;

/// <summary>The reports for people and for machines in a bundle: made of its run and of its certificate alone, the same of the same.</summary>
internal static class BundleReports
{
    private const string Folder = "report";
    private const string AllureFolder = $"{Folder}/allure-results";

    /// <summary>The pages, by their names in a bundle.</summary>
    public static IReadOnlyList<string> Pages { get; } = [.. ReportLanguages.All.Select(language => $"{Folder}/{HtmlReport.FileName(language)}")];

    /// <summary>The same pages printed. Nobody prints a page twice to the same bytes: of these, the digest alone is checked.</summary>
    public static IReadOnlyList<string> Printed { get; } = [.. Pages.Select(page => Path.ChangeExtension(page, ".pdf"))];

    /// <summary>Whether a file of this name may lie there, whatever is in it: what it has to be is asked once the run is shown to be sound.</summary>
    public static bool IsReport(string name) => Pages.Contains(name) || Printed.Contains(name) || name == JUnit || name.StartsWith($"{AllureFolder}/", StringComparison.Ordinal);

    /// <summary>Whether a file of this name has to be one of those that are made again.</summary>
    public static bool IsComputed(string name) => IsReport(name) && !Printed.Contains(name);

    private const string JUnit = $"{Folder}/{JUnitReport.FileName}";

    /// <summary>The bytes of pages, junit.xml and Allure's results by their names; null when there is something wrong with the run that they are made of.</summary>
    /// <param name="bundle">The bundle, with its run.</param>
    /// <param name="catalogue">What the run was judged by.</param>
    /// <param name="certificate">What stands on every page.</param>
    public static IReadOnlyDictionary<string, byte[]>? Of(BundleFiles bundle, Catalogue catalogue, Certificate certificate)
    {
        try
        {
            var report = RunReportReader.Read(bundle.PathOf(BundleNames.Run), catalogue);
            var files = ReportLanguages.All.ToDictionary(language => $"{Folder}/{HtmlReport.FileName(language)}", language => Page(report, language, certificate));
            files.Add(JUnit, JUnitReport.Write(report));
            foreach (var (name, content) in AllureRun.Of(report, log => bundle.Read($"{BundleNames.Run}/{log}")!))
            {
                files.Add($"{AllureFolder}/{name}", content);
            }

            return files;
        }
        catch (BenchFaultException)
        {
            // Who looks at logs and findings tells what it is, and where.
            return null;
        }
    }

    private static byte[] Page(RunReport report, ReportLanguage language, Certificate certificate)
    {
        using var bytes = new MemoryStream();
        using (var page = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true))
        {
            HtmlReport.Write(page, report, language, Banner(language, certificate));
        }

        return bytes.ToArray();
    }

    private static ReportBanner Banner(ReportLanguage language, Certificate certificate)
    {
        var kind = (language, certificate.Laboratory) switch
        {
            (ReportLanguage.Japanese, null) => $"自己宣言。{certificate.Notice.Ja}",
            (ReportLanguage.Japanese, var laboratory) => $"試験所立会い（{laboratory}）。{certificate.Notice.Ja}",
            (_, null) => $"Self-declared. {certificate.Notice.En}",
            (_, var laboratory) => $"Laboratory-witnessed ({laboratory}). {certificate.Notice.En}",
        };
        var times = certificate.Interruptions.Count;
        kind += (language, times) switch
        {
            (_, 0) => "",
            (ReportLanguage.Japanese, _) => FormattableString.Invariant($"中断後の再開：{times}回。"),
            _ => FormattableString.Invariant($" Interrupted and gone on with: {times}."),
        };
        return new(kind, certificate.Observability.Class, certificate.Nonce, certificate.Evidence.Run);
    }
}
