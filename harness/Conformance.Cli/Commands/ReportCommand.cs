using System.CommandLine;
using Conformance.Bench.Outcomes.Records;
using Conformance.Bench.Requirements;
using Conformance.Reporting.Runs;

namespace Conformance.Cli.Commands;

/// <summary>conformance report: what people and machines read of a run, made of its results folder.</summary>
internal static class ReportCommand
{
    private const string Both = "both";

    public static Command Create(TimeProvider time)
    {
        var results = new Argument<string>("results") { Description = "Results folder of a run" };
        var language = new Option<string>("--language") { Description = "en, ja or both", DefaultValueFactory = _ => Both };
        var pdf = new Option<bool>("--pdf") { Description = "Print the pages to PDF as well (by Chromium)" };
        var junit = new Option<bool>("--junit") { Description = "Write junit.xml as well" };
        var requirements = new Option<string[]>("--requirements") { Description = "Folder of requirements in addition to the bench's own, as the run had it (may be repeated)" };
        var into = new Option<string>("--out") { Description = "Folder for the report", Required = true };
        language.AcceptOnlyFromAmong([.. ReportLanguages.All.Select(one => one.Code()), Both]);
        var command = new Command("report", "Makes the report of a run from its results folder: pages in English and Japanese, PDF, JUnit") { results, language, pdf, junit, requirements, into };
        command.SetAction(async (parsed, stop) =>
        {
            var folder = parsed.GetValue(results)!;
            var report = RunReportReader.Read(folder, CatalogueFolder.Read([Folders.Default.Requirements, .. parsed.GetValue(requirements) ?? []]));
            var written = ReportFiles.Write(parsed.GetValue(into)!, report, ReportLanguages.All.Where(one => parsed.GetValue(language) is var chosen && (chosen == Both || chosen == one.Code())), parsed.GetValue(junit));
            foreach (var file in written)
            {
                Console.WriteLine(file);
                if (parsed.GetValue(pdf) && file.EndsWith(".html", StringComparison.Ordinal))
                {
                    Console.WriteLine(await PdfReport.PrintAsync(file, time, stop));
                }
            }

            return Conclude(folder, report);
        });
        return command;
    }

    private static int Conclude(string folder, RunReport report)
    {
        if (report.Verdict is not null)
        {
            return ExitCodes.Passed;
        }

        Console.Error.WriteLine($"conformance: {folder}: there is no {RunFile.Name} in it: the run was stopped before its end, and has no verdict\n  hint: the report says so, and has what is there; run again for the rest");
        return ExitCodes.CouldNotRun;
    }
}
