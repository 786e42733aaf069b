using Conformance.Load.Arrivals;
using Conformance.Load.Running;

namespace Conformance.Load.Profiles;

/// <summary>The shape of a run and what it has to reach, as data (fixtures/traffic/profiles).</summary>
/// <param name="Name">Its file's name.</param>
/// <param name="Purpose">What it tells.</param>
/// <param name="Arrivals">Evenly or by chance.</param>
/// <param name="Stages">The rate over time.</param>
/// <param name="Objectives">Pass or fail; at least one.</param>
public sealed record LoadProfile(string Name, string Purpose, ArrivalPattern Arrivals, IReadOnlyList<LoadStage> Stages, IReadOnlyList<Objective> Objectives)
{
    /// <summary>So many requests may be under way at once where nothing is slow.</summary>
    public const int UsualWorkers = 64;

    private const int MostWorkers = 4_096;

    /// <summary>What the simulated centre suffers from meanwhile.</summary>
    public IReadOnlyList<CentreTrouble> Centre { get; init; } = [];

    /// <summary>How often a desk that got no answer asks again.</summary>
    public int Retries { get; init; }

    /// <summary>How long it waits before that the first time; twice as long each further time.</summary>
    public double RetryAfterSeconds { get; init; } = 1;

    /// <summary>The run stops when so many of its answers are errors.</summary>
    public double ErrorBudget { get; init; } = 0.5;

    /// <summary>Before so many answers it does not.</summary>
    public int ErrorBudgetAfter { get; init; } = 200;

    /// <summary>How long what is still waiting at the end may be started.</summary>
    public double DrainSeconds { get; init; } = 10;

    /// <summary>After which a desk gives up waiting for an answer.</summary>
    public double TimeoutSeconds { get; init; } = 10;

    /// <summary>The same as a length of time.</summary>
    public TimeSpan Timeout => TimeSpan.FromSeconds(TimeoutSeconds);

    /// <summary>How long all stages last.</summary>
    internal TimeSpan Length => TimeSpan.FromSeconds(Stages.Sum(stage => stage.Seconds));

    /// <summary>What ends a run of it.</summary>
    internal RunLimits Limits => new(
        TimeSpan.FromSeconds(DrainSeconds),
        new(ErrorBudget, ErrorBudgetAfter),
        Retries == 0 ? RetryRule.Never : new(Retries, TimeSpan.FromSeconds(RetryAfterSeconds), 2));

    /// <summary>
    /// How many requests may be under way at once. A country's desks do not wait for one another: while the centre is slow, twice as many can ask as
    /// do on average, so that nobody waits for a worker.
    /// </summary>
    /// <param name="perSecond">Arrivals a second where a stage says 1.</param>
    public int WorkersAt(double perSecond) =>
        (int)Math.Clamp(2 * Curve(perSecond).Peak * (Centre.Max(trouble => trouble.Milliseconds) ?? 0) / 1_000, UsualWorkers, MostWorkers);

    /// <summary>The rate over time at a scale.</summary>
    /// <param name="perSecond">Arrivals a second where a stage says 1.</param>
    public RateCurve Curve(double perSecond) => new([.. Stages.Select(stage => new RatePiece(TimeSpan.FromSeconds(stage.Seconds), stage.From * perSecond, stage.To * perSecond))]);
}
