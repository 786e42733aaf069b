using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Cli.Runs;
using Conformance.Load.Profiles;
using Conformance.Load.Requests;
using Conformance.Load.Results;
using Conformance.Load.Running;
using Conformance.Load.Traffic;

namespace Conformance.Cli.Load;

/// <summary>One run, or the search for the knee, as the options have it.</summary>
internal sealed class LoadRunCommand(TimeProvider time, TextWriter output)
{
    private const string DefaultTraffic = "japan-2024-07.json";

    // More than any generator here can send.
    private const double MostPerSecond = 1_000_000;

    public int Run(LoadOptions options)
    {
        var model = TrafficModelFile.Read(options.Traffic ?? Path.Combine(options.Fixtures, "traffic", DefaultTraffic));
        var scale = TrafficScale.Of(model, options.Scale)
            ?? throw new BenchFaultException(Owner.Configuration, $"there is no scale \"{options.Scale}\" in {model.Name}", $"choose {TrafficScale.Words}");
        var requests = options.Requests is { } file ? OwnRequestsFile.Read(file) : null;
        var plan = Plan(options, requests is null ? model.Name : $"{requests.Name}, sha256 {OwnRequestsFile.Digest(requests)}", scale);
        options.NBomberFiles.Check();
        output.WriteLine(FormattableString.Invariant($"{scale.InquiriesPerMonth:0} inquiries a month; the busiest hour asks {scale.BusiestHourPerSecond:0.####} a second"));
        using var prepared = requests is not null
            ? PreparedLoad.Of(options.Target!, requests, plan)
            : PreparedLoad.Of(options, new InquiryMix(model, scale, plan.Seed, plan.CardShare), plan, time);
        output.WriteLine($"prepared: {prepared.Description}");
        GiveThreads(Math.Min(plan.Workers, LoadProfile.UsualWorkers));
        using var stop = new StopRequest(output);
        return options.FindKnee ? FindKnee(options, plan, prepared, stop.Token) : Finish(options, Run(options, plan, prepared, stop.Token));
    }

    // A worker on the core keeps a thread busy, and whoever hands out the next arrival must not wait for one of these.
    private static void GiveThreads(int workers)
    {
        ThreadPool.GetMinThreads(out var threads, out var ports);
        ThreadPool.SetMinThreads(Math.Max(threads, workers + Environment.ProcessorCount), ports);
    }

    private int FindKnee(LoadOptions options, LoadPlan plan, PreparedLoad prepared, CancellationToken stop)
    {
        var search = new KneeSearch(options.Target is null ? MostPerSecond : options.RateCeiling / plan.Profile.Curve(1).Peak);
        LoadResult? best = null;
        var knee = search.Find(plan.PerSecond, rate =>
        {
            if (stop.IsCancellationRequested)
            {
                throw new BenchFaultException(Owner.Configuration, "the search was stopped by hand", "the rates that were tried stand above");
            }

            var result = Run(options, plan with { PerSecond = rate }, prepared, stop);
            var verdict = LoadVerdict.Of(result);
            best = verdict.Passed ? result : best;
            var remark = verdict.IsValid ? string.Join("; ", verdict.Objectives.Select(objective => objective.Measured).Concat(verdict.Stopped)) : string.Join("; ", verdict.Void);
            output.WriteLine(FormattableString.Invariant($"  {rate,10:0.##} a second  {verdict.Word}  {remark}"));
            return (verdict.Passed, verdict.IsValid ? remark : "void: " + remark);
        });
        if (knee is not { } found || best is null)
        {
            var onlyVoid = search.Probes.All(probe => probe.Remark.StartsWith("void", StringComparison.Ordinal));
            output.WriteLine(onlyVoid ? "Void: the generator kept up at no rate, so nothing is known" : "Failed: no rate kept the objectives");
            return onlyVoid ? ExitCodes.CouldNotRun : ExitCodes.Failed;
        }

        LoadOutput.Write(options.Out, best);
        output.WriteLine(FormattableString.Invariant($"Knee: {found:0.##} a second{(search.ReachedMost ? ", the highest that might be tried" : "")}, {search.Probes.Count} probes; its result is in {Path.Combine(options.Out, LoadOutput.ResultFile)}"));
        if (!search.ReachedMost && search.Probes.Where(probe => !probe.Keeps).MinBy(probe => probe.PerSecond) is { } above && above.Remark.StartsWith("void", StringComparison.Ordinal))
        {
            output.WriteLine("  above it the generator could not keep up: the knee of what is loaded may lie higher");
        }

        return ExitCodes.Passed;
    }

    private LoadResult Run(LoadOptions options, LoadPlan plan, PreparedLoad prepared, CancellationToken stop)
    {
        var session = new LoadSession(time)
        {
            Interruption = stop,
            NBomberFiles = options.NBomberFiles,
            NBomberReports = options.NBomberReports ? Path.Combine(options.Out, "nbomber") : null,
            Progress = (figures, elapsed) => output.WriteLine(FormattableString.Invariant(
                $"  {elapsed.TotalSeconds,6:0} s  due {figures.Planned}  started {figures.Started}  answered {figures.Answered}  errors {figures.Errors}  p99 {figures.FromDue.Quantile(0.99).TotalMilliseconds:0.0} ms")),
        };
        return session.Run(plan, options.Shard.Index, options.Target is null ? prepared.Target : null, prepared.Target);
    }

    private int Finish(LoadOptions options, LoadResult result)
    {
        LoadOutput.Write(options.Out, result);
        LoadOutput.Print(output, result);
        output.WriteLine($"kept in {Path.Combine(options.Out, LoadOutput.ResultFile)}");
        return LoadOutput.ExitCode(result);
    }

    private static LoadPlan Plan(LoadOptions options, string traffic, TrafficScale scale)
    {
        var profile = LoadProfileFile.Read(ProfileFile(options));
        var rate = options.Rate ?? scale.BusiestHourPerSecond;
        var plan = new LoadPlan(
            profile,
            traffic,
            scale.Name,
            rate,
            options.Target?.ToString() ?? (options.AgainstCentre ? "centre" : "core"),
            options.Workers ?? (options.Target is null && !options.AgainstCentre ? 2 * Environment.ProcessorCount : profile.WorkersAt(rate)),
            options.Seed,
            options.Shard.Count,
            options.CardShare ?? (options.Target is null && !options.AgainstCentre ? 1 : null));
        Require(options, plan);
        return plan;
    }

    private static void Require(LoadOptions options, LoadPlan plan)
    {
        if (plan.Profile.Centre.Count > 0 && !options.AgainstCentre)
        {
            throw new BenchFaultException(Owner.Configuration, $"profile {plan.Profile.Name} gives the centre trouble, and only the simulated centre can be given any", "say --against centre");
        }

        var peak = plan.Profile.Curve(plan.PerSecond).Peak;
        if (options.Target is not null && peak > options.RateCeiling)
        {
            throw new BenchFaultException(
                Owner.Configuration,
                FormattableString.Invariant($"profile {plan.Profile.Name} would ask {peak:0.#} a second of {options.Target}, and the ceiling is {options.RateCeiling:0.#}"),
                "ask for less with --rate or --scale, or raise --rate-ceiling");
        }
    }

    private static string ProfileFile(LoadOptions options)
    {
        var folder = Path.Combine(options.Fixtures, "traffic", "profiles");
        var known = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal).ToList() : [];
        return known.Contains(options.Profile) ? Path.Combine(folder, options.Profile + ".json")
            : File.Exists(options.Profile) ? options.Profile
            : throw new BenchFaultException(Owner.Configuration, $"there is no profile \"{options.Profile}\", neither by name nor as a file", $"choose one of: {string.Join(", ", known)}");
    }
}
