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
        var requirements = new Option<string?>("--requirements") { Description = "Folder of the catalogue" };
        var into = new Option<string?>("--out") { Description = "Folder for one findings file per log; without it, findings are printed" };
        var command = new Command("judge", "Judges stored logs again: the same findings, byte for byte") { logs, requirements, into };
        command.SetAction(async parsed =>
        {
            // Findings alone go to standard output; what libraries print at their start goes elsewhere.
            using var findings = Console.OpenStandardOutput();
            Console.SetOut(Console.Error);
            return await new JudgeSession(findings, Console.Error).RunAsync(
                parsed.GetValue(logs)!,
                parsed.GetValue(requirements) ?? Folders.Default.Requirements,
                parsed.GetValue(into));
        });
        return command;
    }
}
