using Conformance.Bench.Judgement;
using Conformance.Bench.Outcomes;
using Conformance.Bench.Outcomes.Baselines;

namespace Conformance.Cli.Commands;

/// <summary>The file of accepted findings that a run was told, if it was.</summary>
internal sealed class BaselineChoice(RunOptions options)
{
    /// <summary>What was accepted before; null without a file. One that is to be written need not be there.</summary>
    public Baseline? Read() => options.Baseline is not { } file ? null
        : options.Accept && !File.Exists(file) ? Baseline.Empty(options.Profile.Model)
        : BaselineFile.Read(file, options.Profile.Model);

    /// <summary>The outcome as it is; or, where findings are to be accepted, the file written and the outcome with it.</summary>
    public RunOutcome Accept(Baseline? before, RunOutcome outcome, RunConclusion conclusion, TextWriter output)
    {
        // Of a run in which the bench broke nobody knows what it would have found.
        if (!options.Accept || before is null || outcome.Verdict == Verdict.HarnessFault)
        {
            return outcome;
        }

        var after = before.After(outcome);
        BaselineFile.Write(options.Baseline!, after);
        output.WriteLine();
        output.WriteLine($"accepted in {options.Baseline}: {after.Accepted.Count}, of which {after.Accepted.Except(before.Accepted).Count()} are new; {before.Accepted.Except(after.Accepted).Count()} taken out");
        return conclusion.With(after).Of(outcome.Scenarios);
    }
}
