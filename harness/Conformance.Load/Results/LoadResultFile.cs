using Conformance.Bench;
using Conformance.Load.Files;
using Conformance.Load.Profiles;

namespace Conformance.Load.Results;

/// <summary>Results as JSON.</summary>
public static class LoadResultFile
{
    private const string Format = "conformance-load/1";
    private const string Hint = "name a result.json that 'load' or 'merge' wrote";

    /// <summary>Writes one.</summary>
    /// <exception cref="BenchFaultException">The file cannot be written.</exception>
    public static void Write(string file, LoadResult result) =>
        StrictJson.Write(file, new ResultForm(Format, result.Plan, result.Parts, result.StartedAt, result.Stopped, LoadVerdict.Of(result), FiguresForm.Of(result.Figures)));

    /// <summary>Reads one.</summary>
    /// <exception cref="BenchFaultException">It is missing or no result; the place is named.</exception>
    public static LoadResult Read(string file)
    {
        var form = StrictJson.Read<ResultForm>(file, Hint);
        if (form.Format != Format)
        {
            throw StrictJson.Fault(file, "$.format", $"\"{Format}\" is what this version reads", Hint);
        }

        LoadProfileFile.Require(form.Plan.Profile, $"{file}, $.plan.profile");
        if (form.Plan.Shards is < 1 or > Shard.MostShards || form.Parts.Count == 0 || form.Parts.Any(part => part < 1 || part > form.Plan.Shards) || form.Parts.Distinct().Count() != form.Parts.Count)
        {
            throw StrictJson.Fault(file, "$.parts", "numbers from 1 to $.plan.shards, each once", Hint);
        }

        var (figures, wrong) = form.Figures.Restore();
        return figures is not null
            ? new(form.Plan, form.Parts, form.StartedAt, form.Stopped, figures)
            : throw StrictJson.Fault(file, wrong, "counts and classes that no run leaves", Hint);
    }
}
