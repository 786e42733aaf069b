using System.Globalization;
using Conformance.Bench;
using Conformance.Bench.Bindings;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Bench.Observation.Stored;
using Conformance.Bench.Outcomes;
using Conformance.Bench.Outcomes.Records;
using Conformance.Bench.Outcomes.Times;
using Conformance.Bench.Transcripts;
using Conformance.Cli.Commands;
using Conformance.Reporting;
using Conformance.SmartCard.Transcripts;
using Conformance.Steps.Benching;

namespace Conformance.Cli.Output;

/// <summary>
/// The folder of a run: run.json, allure-results, and for each attempt at a scenario its observation log, its findings and its transcript. What an earlier
/// run left there is removed first.
/// </summary>
internal sealed class ResultFolder
{
    private readonly RunOptions _options;
    private readonly string _logs;
    private readonly string _findings;
    private readonly string _transcripts;
    private readonly Masking _masking;
    private readonly AllureResults _allure;
    private readonly List<(string Log, IReadOnlyList<SessionTime> Sessions)> _times = [];
    private int _opened;
    private string? _name;

    public ResultFolder(RunOptions options)
    {
        _options = options;
        _logs = Path.Combine(options.Results, RunFolder.Logs);
        _findings = Path.Combine(options.Results, RunFolder.Findings);
        _transcripts = Path.Combine(options.Results, RunFolder.Transcripts);
        // A way to the card that is not known to end at a simulated one may end at somebody's.
        var origin = options.Binding is BindingKind.InProcess or BindingKind.VirtualPcsc ? CardOrigin.Simulated : CardOrigin.Physical;
        _masking = new(origin, MaskKeyOption.Read(null));
        _allure = Guarded(Open);
    }

    /// <summary>The log of the next scenario, written through while it is made.</summary>
    /// <exception cref="BenchFaultException">The file cannot be made; later, that it cannot be written.</exception>
    public ILogSink OpenLog(LogHeader header)
    {
        _opened++;
        _name = string.Create(CultureInfo.InvariantCulture, $"{_opened:000}-{Path.GetFileNameWithoutExtension(header.Scenario.File)}-{header.Scenario.Line}");
        return LogFile.Create(Path.Combine(_logs, $"{_name}.jsonl"), header);
    }

    /// <summary>The transcript of the scenario whose log was opened last.</summary>
    /// <exception cref="BenchFaultException">The file cannot be made; later, that it cannot be written.</exception>
    public DeskTranscript OpenTranscript(string card, string binding, TimeProvider time) =>
        new(Path.Combine(_transcripts, $"{_name}.jsonl"), card, binding, _masking, time);

    /// <summary>Keeps what the scenario came to whose log was opened last, and says where; null for a scenario that was not run.</summary>
    /// <exception cref="BenchFaultException">The folder can be written no more, for instance because the disk is full.</exception>
    public KeptFiles? Write(ScenarioResult result, StepTimes times) => Guarded(() =>
    {
        var log = LogFile.Write(result.Stored.Header, result.Log);
        // For a scenario that is not for the device no log was opened: it was not run, and there is nothing that could be judged again.
        var files = _name is { } name ? Keep(name, log, FindingsFile.Write(result, log, complete: true)) : null;
        if (files is not null)
        {
            _times.Add((files.Log.Name, SessionTimes.Of(new(result.Log.Entries))));
        }

        _name = null;
        _allure.Write(ReportOf.Scenario(result, times, _options, log));
        return files;
    });

    /// <summary>Keeps what the run came to.</summary>
    /// <exception cref="BenchFaultException">The folder can be written no more.</exception>
    public void Write(RunOutcome outcome, string set) => Guarded(() =>
    {
        var setting = new RunSetting(LogHeader.ThisBuild, _options.Profile.Model, _options.Device.Name, _options.Binding.Word(), _options.Seed, _options.Attempts, set, _options.Filter);
        File.WriteAllText(Path.Combine(_options.Results, RunFile.Name), RunFile.Write(RunRecord.Of(setting, outcome)));
        File.WriteAllText(Path.Combine(_options.Results, SessionTimesFile.Name), SessionTimesFile.Write(_options.Profile.Model, _times));
        return outcome;
    });

    // The log's hash is that of what was judged, not of what the disk has: where the two differ, the folder is refused later.
    private KeptFiles Keep(string name, byte[] log, byte[] findings)
    {
        File.WriteAllBytes(Path.Combine(_findings, $"{name}.json"), findings);
        return new(KeptFile.Of($"{RunFolder.Logs}/{name}.jsonl", log), KeptFile.Of($"{RunFolder.Findings}/{name}.json", findings));
    }

    private AllureResults Open()
    {
        Clean(_options.Results, RunFile.Name, SessionTimesFile.Name);
        var results = Path.Combine(_options.Results, "allure-results");
        Clean(results, "*-result.json", "*-attachment*", "categories.json", "environment.properties");
        Clean(_logs, "*.jsonl");
        Clean(_findings, "*.json");
        Clean(_transcripts, "*.jsonl");
        var allure = AllureResults.Into(results);
        allure.Write(new ReportEnvironment(LogHeader.ThisBuild, _options.Binding.Word(), _options.Device.Name));
        return allure;
    }

    private T Guarded<T>(Func<T> write)
    {
        try
        {
            return write();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BenchFaultException(Owner.Configuration, $"{_options.Results}: {fault.Message}", "choose another folder with --results");
        }
    }

    private static void Clean(string folder, params string[] patterns)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in patterns.SelectMany(pattern => Directory.EnumerateFiles(folder, pattern)))
        {
            File.Delete(file);
        }
    }
}
