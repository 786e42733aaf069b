using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Bench.Requirements;
using Conformance.Certification.Bundles;

namespace Conformance.Certification.Comparing;

/// <summary>Runs side by side, requirement by requirement.</summary>
/// <param name="Set">The set that all of them were judged by.</param>
/// <param name="Class">How well all of their devices could be observed.</param>
/// <param name="Runs">The runs.</param>
/// <param name="Rows">The requirements that apply to one of them at least.</param>
public sealed record RunComparison(string Set, string Class, IReadOnlyList<ComparedRun> Runs, IReadOnlyList<ComparedRow> Rows)
{
    private const string Hint = "only like is compared with like: the same set, and devices that can be observed equally well";

    /// <summary>Compares runs.</summary>
    /// <exception cref="BenchFaultException">They are not alike; says in what.</exception>
    public static RunComparison Of(IReadOnlyList<ComparedRun> runs)
    {
        var first = runs[0];
        foreach (var other in runs.Skip(1))
        {
            Require("set", first.Record.Setting.RequirementSet ?? "the whole catalogue", other.Record.Setting.RequirementSet ?? "the whole catalogue");
            Require("class of observability", first.Class, other.Class);
        }

        var rows = first.Record.Requirements.Select(requirement => new ComparedRow(
            requirement.Id, CatalogueWords.Of(requirement.Level).ToUpperInvariant(), [.. runs.Select(run => run.CellOf(requirement.Id))]));
        return new(first.Record.Setting.RequirementSet ?? "", first.Class, runs, [.. rows.Where(row => row.Cells.Any(cell => cell.Verdict != Verdict.NotApplicable))]);
    }

    /// <summary>The comparison as JSON.</summary>
    public byte[] ToJson() => BundleJson.Write(new Document(
        "conformance-comparison", 1, Set, Class, [.. Runs.Select(run => new Column(run.Name, run.Sha256, run.IsCertified))], Rows));

    private static void Require(string what, string one, string other)
    {
        if (one != other)
        {
            throw new BenchFaultException(Owner.Configuration, $"the {what} differs: \"{one}\", and \"{other}\"", Hint);
        }
    }

    private sealed record Document(string Schema, int Version, string Set, string Class, IReadOnlyList<Column> Runs, IReadOnlyList<ComparedRow> Requirements);

    private sealed record Column(string Name, string Sha256, bool IsCertified);
}
