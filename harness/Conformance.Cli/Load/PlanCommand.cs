using System.CommandLine;
using Conformance.Cli.Usage;
using Conformance.Load.Latency;
using Conformance.Load.Queues;

namespace Conformance.Cli.Load;

/// <summary>conformance plan: how many readers a facility needs, and which subsidy it gets for them.</summary>
internal static class PlanCommand
{
    public static Command Create()
    {
        var clinic = new Option<string>("--clinic") { Description = "The facility (a file as fixtures/traffic/clinics/town-clinic.json)", Required = true };
        var days = NumberOption.Whole("--days", "How many days are played", 200, 1, 10_000);
        var seed = NumberOption.Seed("Seed of who comes when");
        var plan = new Command("plan", "Says how long patients wait, by number of readers") { clinic, days, seed };
        plan.SetAction(parsed => Run(ClinicFile.Read(parsed.GetValue(clinic)!), parsed.GetValue(days), parsed.GetValue(seed), Console.Out));
        return plan;
    }

    internal static int Run(Clinic clinic, int days, int seed, TextWriter output)
    {
        var plan = new ReaderPlan(clinic, days, seed);
        var studied = plan.Study();
        output.WriteLine(FormattableString.Invariant($"{clinic.Name}: {clinic.Day.Sum(hours => hours.Patients):0} patients a day, {days} days, seed {seed}"));
        output.WriteLine("  readers  in use  wait at all       p50       p90       p95       p99   longest");
        foreach (var times in studied)
        {
            output.WriteLine(FormattableString.Invariant(
                $"  {times.Readers,7}  {times.Use,6:P0}  {times.Waiting,11:P0}  {Wait(times, 0.5)}  {Wait(times, 0.9)}  {Wait(times, 0.95)}  {Wait(times, 0.99)}  {Wait(times, 1)}{(times.Keeps(clinic.Goal) ? "  goal kept" : "")}"));
        }

        var goal = FormattableString.Invariant($"{clinic.Goal.Share:P0} of the patients wait at most {clinic.Goal.AtMostSeconds:0} s");
        if (plan.Needed(studied) is not { } needed)
        {
            output.WriteLine(FormattableString.Invariant($"Failed: with {ReaderPlan.MostReaders} readers the goal is not kept ({goal})"));
            return ExitCodes.Failed;
        }

        output.WriteLine(FormattableString.Invariant($"Needed: {needed} ({goal}); there {(clinic.Readers == 1 ? "is" : "are")} {clinic.Readers}"));
        TellSubsidy(clinic, Math.Max(0, needed - clinic.Readers), output);
        return ExitCodes.Passed;
    }

    private static void TellSubsidy(Clinic clinic, int more, TextWriter output)
    {
        var subsidy = clinic.Subsidy;
        if (subsidy.Readers == 0)
        {
            output.WriteLine(FormattableString.Invariant($"Subsidy: none, {clinic.MostCardInquiries} inquiries by card in the best month are too few"));
            return;
        }

        output.WriteLine(FormattableString.Invariant($"Subsidy: for up to {subsidy.Readers} more, at most {subsidy.LimitYen} yen; of the {more * clinic.ReaderYen} yen for {more} more it pays {clinic.Paid(more)}"));
    }

    // Beyond an hour the classes end.
    private static string Wait(WaitingTimes times, double share) => times.Times.Quantile(share) is var wait && wait > LatencyHistogram.Ceiling && share < 1
        ? "> 3600 s "
        : FormattableString.Invariant($"{wait.TotalSeconds,6:0} s ");
}
