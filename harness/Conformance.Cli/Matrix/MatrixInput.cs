using Conformance.Bench;
using Conformance.Bench.Defects;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Judgement;
using Conformance.Bench.Requirements;
using Conformance.Steps.Benching;
using Conformance.Steps.Matrix;

namespace Conformance.Cli.Matrix;

/// <summary>What a kill matrix and a coverage are made of.</summary>
internal sealed record MatrixInput(Catalogue Catalogue, DefectBook Book, string CoverageFile)
{
    private const int Seed = 1;

    /// <summary>Seed of everything random on the bench; not of the draw of pairs.</summary>
    public static int BenchSeed => Seed;

    public static MatrixInput Read()
    {
        var folder = Folders.Default.Requirements;
        var catalogue = CatalogueFolder.Read(folder);
        return new(catalogue, DefectBookFolder.Read(Path.Combine(folder, "defects"), catalogue), Folders.Default.Coverage);
    }

    public Task<TrialBench> StartBenchAsync(TimeProvider time) =>
        TrialBench.StartAsync(Catalogue, new BenchFixtures(Folders.Default.Fixtures), FeatureFolder.Read(Folders.Default.Features), time, BenchSeed);

    /// <summary>The pairs that the options ask for.</summary>
    /// <exception cref="BenchFaultException">They name a check or a defect that does not exist.</exception>
    public MatrixPlan Plan(MatrixOptions options)
    {
        var whole = MatrixPlan.Whole(Catalogue, Book);
        var own = MatrixPlan.OwnKillers(Book);
        var chosen = options.Sample is { } count ? own.And(whole.Without(own).Draw(count, new Random(options.Seed))) : whole;
        var plan = chosen.Only(options.Check, options.Device);
        return plan.Pairs > 0
            ? plan
            : throw new BenchFaultException(
                Owner.Configuration,
                $"there is no pair of {options.Check ?? "any check"} and {options.Device ?? "any defect"} to try",
                "'conformance list checks' and 'conformance list defects' show the names");
    }
}
