using Conformance.Bench.Judgement;

namespace Conformance.Bench.Outcomes.Records;

/// <summary>The results folder of a run: its record, and the plan, logs and findings that the record names.</summary>
public static class RunFolder
{
    /// <summary>The folder of the observation logs in it.</summary>
    public const string Logs = "logs";

    /// <summary>The folder of the findings in it.</summary>
    public const string Findings = "findings";

    /// <summary>The folder of the transcripts in it: no part of the evidence, and not named in the record.</summary>
    public const string Transcripts = "transcripts";

    /// <summary>The folder of the logs that were cut off when the run was interrupted.</summary>
    public const string Interrupted = "interrupted";

    /// <summary>The ending of a transcript beside a log that was cut off.</summary>
    public const string CutTranscript = ".transcript";

    /// <summary>All folders in it that a run fills.</summary>
    public static IReadOnlyList<string> Parts { get; } = [Logs, Findings, Transcripts, Interrupted];

    /// <summary>
    /// Reads the record once plan and every log and findings file are shown to be of the same run: a verdict with other evidence than its own says nothing.
    /// </summary>
    /// <exception cref="BenchFaultException">A file is missing, was changed, or is of another run; every such file is named.</exception>
    public static RunRecord Read(string folder)
    {
        var run = RunFile.Read(folder);
        var kept = run.Scenarios.Select(scenario => scenario.Files).OfType<KeptFiles>().SelectMany(files => new[] { files.Log, files.Findings })
            .Concat((run.Interruptions ?? []).Select(interruption => interruption.Log))
            .Concat(run.Plan is { } plan ? [plan] : [])
            .ToList();
        var wrong = kept.Select(file => WhyWrong(folder, file)).OfType<string>().Concat(Strangers(folder, kept)).ToList();
        return wrong is []
            ? run
            : throw new BenchFaultException(
                Owner.Configuration,
                string.Join('\n', wrong),
                "run again, or take the whole folder from where it was kept; 'conformance judge' takes a single log by its path as well");
    }

    private static string? WhyWrong(string folder, KeptFile file)
    {
        var path = Path.Combine(folder, file.Name);
        try
        {
            return KeptFile.Of(file.Name, File.ReadAllBytes(path)) == file ? null : $"{path}: its SHA-256 is not the one in {RunFile.Name}: it was changed, or is of another run";
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return $"{path}: {RunFile.Name} names it, and it cannot be read: {fault.Message}";
        }
    }

    private static IEnumerable<string> Strangers(string folder, IEnumerable<KeptFile> kept) =>
        Files(folder, Logs, "*.jsonl").Concat(Files(folder, Findings, "*.json")).Concat(Files(folder, Interrupted, "*.jsonl"))
            .Except(kept.Select(file => file.Name))
            .Select(name => $"{Path.Combine(folder, name)}: {RunFile.Name} does not name it: it is of another run");

    private static IEnumerable<string> Files(string folder, string part, string pattern)
    {
        var path = Path.Combine(folder, part);
        return Directory.Exists(path)
            ? Directory.EnumerateFiles(path, pattern).Select(file => $"{part}/{Path.GetFileName(file)}").Order(StringComparer.Ordinal)
            : [];
    }
}
