using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Cli.Load;
using Conformance.Load.Results;

namespace Conformance.Cli.Merging;

/// <summary>The parts of a load run, put together.</summary>
internal static class LoadMergeSession
{
    public static int Run(IReadOnlyList<(string File, LoadResult Result)> parts, string folder, TextWriter output)
    {
        var results = parts.Select(part => part.Result).ToList();
        if (LoadMerge.Complaint(results) is { } complaint)
        {
            throw new BenchFaultException(Owner.Configuration, $"{string.Join(", ", parts.Select(part => part.File))}: {complaint}", "name each part of one run once");
        }

        var whole = LoadMerge.Of(results);
        LoadOutput.Write(folder, whole);
        LoadOutput.Print(output, whole);
        if (!whole.IsWhole)
        {
            var missing = Enumerable.Range(1, whole.Plan.Shards).Except(whole.Parts);
            throw new BenchFaultException(Owner.Configuration, $"{folder}: of {whole.Plan.Shards} parts these are missing: {string.Join(", ", missing)}", "run them, then merge all; what is there was written");
        }

        return LoadOutput.ExitCode(whole);
    }
}
