using System.CommandLine;
using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Bench.Outcomes.Impact;
using Conformance.Bench.Outcomes.Records;
using Conformance.Bench.Requirements;
using Conformance.Bench.Requirements.Changes;

namespace Conformance.Cli.Sets;

/// <summary>conformance sets: what another frozen set of requirements would change.</summary>
internal static class SetsCommand
{
    // Where a certificate's bundle keeps the run that it rests on.
    private const string RunOfBundle = "run";

    public static Command Create()
    {
        var old = new Argument<string>("old") { Description = "Name of the set that counted, such as 2024-12" };
        var @new = new Argument<string>("new") { Description = "Name of the set that counts now" };
        var results = new Option<string[]>("--results") { Description = "Folders of runs, or of certificates, that the change may affect", AllowMultipleArgumentsPerToken = true };
        var json = new Option<bool>("--json") { Description = "For programs" };
        var requirements = new Option<string[]>("--requirements") { Description = "Folder of requirements in addition to the bench's own (may be repeated)" };
        var diff = new Command("diff", "Lists what one set demands otherwise than another, and the checks, scenarios, runs and certificates that this affects") { old, @new, results, json, requirements };
        diff.SetAction(parsed =>
        {
            var catalogue = CatalogueFolder.Read([Folders.Default.Requirements, .. parsed.GetValue(requirements) ?? []]);
            var difference = SetDifference.Between(catalogue, parsed.GetValue(old)!, parsed.GetValue(@new)!);
            var coverage = CoverageFile.Read(Folders.Default.Coverage);
            var runs = (parsed.GetValue(results) ?? []).Select(folder => (Folder: folder, Run: Read(folder))).Select(run => new AffectedRun(run.Folder, run.Run, RunImpact.Of(difference, coverage, run.Run))).ToList();
            if (parsed.GetValue(json))
            {
                Console.Write(SetDifferenceJson.Of(difference, coverage, runs));
            }
            else
            {
                new SetDifferenceText(Console.Out).Print(difference, coverage, runs);
            }

            return ExitCodes.Passed;
        });
        return new("sets", "Compares frozen sets of requirements") { diff };
    }

    private static RunRecord Read(string folder) =>
        new[] { folder, Path.Combine(folder, RunOfBundle) }.FirstOrDefault(place => File.Exists(Path.Combine(place, RunFile.Name))) is { } found
            ? RunFile.Read(found)
            : throw new BenchFaultException(Owner.Configuration, $"{folder}: there is no {RunFile.Name} in it, nor in its folder {RunOfBundle}", "name the folder that 'run' was told with --results, or the folder of a certificate");
}
