using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Load.Profiles;
using Conformance.Load.Results;
using Conformance.Load.Running;
using Conformance.Load.Traffic;

namespace Conformance.Cli.Load;

/// <summary>One run, or the search for the knee, as the options have it.</summary>
internal sealed class LoadRunCommand(TimeProvider time, TextWriter output)
{
    private const string DefaultTraffic = "japan-2024-07.json";

    public int Run(LoadOptions options)
    {
        var model = TrafficModelFile.Read(options.Traffic ?? Path.Combine(options.Fixtures, "traffic", DefaultTraffic));
        var scale = TrafficScale.Of(model, options.Scale)
            ?? throw new BenchFaultException(Owner.Configuration, $"there is no scale \"{options.Scale}\" in {model.Name}", $"choose {TrafficScale.Words}");
        var plan = Plan(options, model, scale);
        output.WriteLine(FormattableString.Invariant($"{scale.InquiriesPerMonth:0} inquiries a month; the busiest hour asks {scale.BusiestHourPerSecond:0.####} a second"));
        using var traffic = new PreparedTraffic(
            options.Fixtures, new InquiryMix(model, scale, plan.Seed, plan.CardShare), plan.Profile.Curve(plan.PerSecond).Count / plan.Shards, plan.Seed, time);
        output.WriteLine($"prepared: {traffic.Description}");
        return Finish(options, Run(options, plan, traffic));
    }

    private LoadResult Run(LoadOptions options, LoadPlan plan, PreparedTraffic traffic)
    {
        var session = new LoadSession(time)
        {
            NBomberReports = options.NBomberReports ? Path.Combine(options.Out, "nbomber") : null,
            Progress = (figures, elapsed) => output.WriteLine(FormattableString.Invariant(
                $"  {elapsed.TotalSeconds,6:0} s  due {figures.Planned}  started {figures.Started}  answered {figures.Answered}  errors {figures.Errors}  p99 {figures.FromDue.Quantile(0.99).TotalMilliseconds:0.0} ms")),
        };
        Func<ILoadTarget> target = options.Target is { } address ? () => traffic.Endpoint(address, plan.Profile)
            : options.AgainstCentre ? () => traffic.Centre(plan.Profile)
            : traffic.Core;
        return session.Run(plan, options.Shard.Index, options.Target is null ? target : null, target);
    }

    private int Finish(LoadOptions options, LoadResult result)
    {
        LoadOutput.Write(options.Out, result);
        LoadOutput.Print(output, result);
        output.WriteLine($"kept in {Path.Combine(options.Out, LoadOutput.ResultFile)}");
        return LoadOutput.ExitCode(result);
    }

    private static LoadPlan Plan(LoadOptions options, TrafficModel model, TrafficScale scale)
    {
        var profile = LoadProfileFile.Read(ProfileFile(options));
        var plan = new LoadPlan(
            profile,
            model.Name,
            scale.Name,
            options.Rate ?? scale.BusiestHourPerSecond,
            options.Target?.ToString() ?? (options.AgainstCentre ? "centre" : "core"),
            options.Workers ?? (options.Target is null && !options.AgainstCentre ? 2 * Environment.ProcessorCount : 64),
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
