using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation.Stored;
using Conformance.Bench.Outcomes.Plans;
using Conformance.Bench.Outcomes.Records;
using Conformance.Bench.Requirements;
using Conformance.Steps.Benching;

namespace Conformance.Cli.Commands;

/// <summary>One "conformance judge" from logs to exit code. Given nothing that could drive a device or tell the time.</summary>
/// <param name="findings">Gets the findings when no folder is named.</param>
/// <param name="errors">Gets the words about logs that are not whole.</param>
internal sealed class JudgeSession(Stream findings, TextWriter errors)
{
    private int _worst = ExitCodes.Passed;

    /// <summary>Judges all of them.</summary>
    /// <param name="logs">Stored logs, folders of logs, results folders of runs.</param>
    /// <param name="requirements">The folders of the catalogue.</param>
    /// <param name="steps">Assemblies with steps in addition to the bench's own.</param>
    /// <param name="set">The set to judge by; null for the one that each log was recorded for.</param>
    /// <param name="into">The folder for the findings; null to have them printed.</param>
    public async Task<int> RunAsync(IReadOnlyList<string> logs, IReadOnlyList<string> requirements, IReadOnlyList<string> steps, string? set, string? into)
    {
        var files = logs.SelectMany(Files).ToList();
        var catalogue = CatalogueFolder.Read(requirements);
        if (set is not null)
        {
            catalogue.Set(set);
        }

        await using var run = await BenchRun.StartAsync(catalogue, [.. steps.Select(StepAssembly.Load)]);
        foreach (var file in files)
        {
            _worst = Math.Max(_worst, await JudgeAsync(run, file, set, into));
        }

        return _worst;
    }

    private async Task<int> JudgeAsync(BenchRun run, string file, string? set, string? into)
    {
        var bytes = Guarded(file, () => File.ReadAllBytes(file));
        switch (LogFile.Read(bytes))
        {
            case LogReading.Complete(var stored):
                var result = await run.JudgeAgainAsync(By(set, stored));
                Keep(file, into, FindingsFile.Write(result, bytes, complete: true));
                return ExitCodes.Of(result.Verdict);
            case LogReading.Incomplete(var stored, var afterLine, var dropped):
                var part = await run.JudgeAgainAsync(By(set, stored)) with
                {
                    Verdict = Verdict.HarnessFault,
                    Owner = Owner.Bench,
                    Fault = $"the log ends after line {afterLine}, without its closing line",
                };
                Keep(file, into, FindingsFile.Write(part, bytes, complete: false));
                Say($"{file}: {part.Fault}{(dropped is null ? "" : $"; {dropped}")}", $"{part.Findings.Count} checks were reached and judged; run the scenario again for the rest");
                return ExitCodes.CouldNotRun;
            case LogReading.Broken(var line, var why):
                Say($"{file}, line {line}: {why}", "nothing is judged from a log that is not as it was written; take it from the run's folder again");
                return ExitCodes.CouldNotRun;
            default:
                throw new InvalidOperationException("a log is complete, incomplete or broken");
        }
    }

    private static StoredLog By(string? set, StoredLog stored) => set is null ? stored : stored with { Header = stored.Header with { RequirementSet = set } };

    private void Keep(string file, string? into, byte[] written)
    {
        if (into is null)
        {
            findings.Write(written);
            return;
        }

        Guarded(into, () =>
        {
            Directory.CreateDirectory(into);
            File.WriteAllBytes(Path.Combine(into, Path.ChangeExtension(Path.GetFileName(file), ".json")), written);
            return true;
        });
    }

    private void Say(string what, string hint) => errors.WriteLine($"conformance: {what}\n  hint: {hint}");

    private IReadOnlyList<string> Files(string path)
    {
        if (!Directory.Exists(path))
        {
            return [path];
        }

        // A run's folder has its logs in a folder of their own, and a record that says which they are.
        var logs = Path.Combine(path, RunFolder.Logs);
        if (Directory.Exists(logs))
        {
            Hold(path);
        }

        var files = Directory.EnumerateFiles(Directory.Exists(logs) ? logs : path, "*.jsonl").Order(StringComparer.Ordinal).ToList();
        return files.Count > 0
            ? files
            : throw new BenchFaultException(Owner.Configuration, $"{path}: there is no log in it", "name a log, or the folder that a run was told with --results");
    }

    private void Hold(string folder)
    {
        if (File.Exists(Path.Combine(folder, RunFile.Name)))
        {
            RunFolder.Read(folder);
            return;
        }

        var begun = Directory.EnumerateFiles(Path.Combine(folder, RunFolder.Logs), "*.jsonl").Count();
        Say(
            File.Exists(Path.Combine(folder, RunPlanFile.Name))
                ? $"{folder}: there is no {RunFile.Name} in it: the run was stopped before its end, with {begun} of its {RunPlanFile.Read(folder).Own.Count()} scenarios begun"
                : $"{folder}: there is no {RunFile.Name} in it: the run was stopped before its end, and nobody can say which scenarios are missing",
            "what is there is judged; 'run --resume' goes on with the rest");
        _worst = ExitCodes.CouldNotRun;
    }

    private static T Guarded<T>(string path, Func<T> access)
    {
        try
        {
            return access();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BenchFaultException(Owner.Configuration, $"{path}: {fault.Message}", "check the path and who may use it");
        }
    }
}
