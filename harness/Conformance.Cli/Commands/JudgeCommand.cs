using System.CommandLine;

namespace Conformance.Cli.Commands;

/// <summary>conformance judge: gives the findings of stored logs again, without simulators, network or clock.</summary>
internal static class JudgeCommand
{
    public static Command Create()
    {
        var logs = new Argument<string[]>("log")
        {
            Description = "Stored logs, or folders of runs",
            Arity = ArgumentArity.OneOrMore,
        };
        var steps = new Option<string[]>("--steps") { Description = "Assembly with step definitions in addition to the bench's own (may be repeated)" };
        var requirements = new Option<string[]>("--requirements") { Description = "Folder of requirements in addition to the bench's own (may be repeated)" };
        var only = new Option<bool>("--only-requirements") { Description = "Judge by the folders given with --requirements alone, for instance a copy of the catalogue where the bench's own is not" };
        var set = new Option<string?>("--set") { Description = "Judge by this set of requirements, instead of the one that each log was recorded for ('conformance sets diff')" };
        var into = new Option<string?>("--out") { Description = "Folder for one findings file per log; without it, findings are printed" };
        var command = new Command("judge", "Judges stored logs again: the same findings, byte for byte") { logs, steps, requirements, only, set, into };
        command.Validators.Add(result =>
        {
            if (result.GetValue(only) && result.GetValue(requirements) is not { Length: > 0 })
            {
                result.AddError("--only-requirements needs --requirements");
            }
        });
        command.SetAction(async parsed =>
        {
            // Findings alone go to standard output; what libraries print at their start goes elsewhere.
            using var findings = Console.OpenStandardOutput();
            Console.SetOut(Console.Error);
            return await new JudgeSession(findings, Console.Error).RunAsync(
                parsed.GetValue(logs)!,
                [.. parsed.GetValue(only) ? [] : (string[])[Folders.Default.Requirements], .. parsed.GetValue(requirements) ?? []],
                parsed.GetValue(steps) ?? [],
                parsed.GetValue(set),
                parsed.GetValue(into));
        });
        return command;
    }
}
