using Conformance.Bench.Bindings;
using Conformance.Bench.Observation.Stored;
using Conformance.Bench.Outcomes.Plans;
using Conformance.Bench.Outcomes.Records;
using Conformance.Cli.Commands;
using Conformance.Cli.Output;
using Conformance.Reporting;
using Conformance.Reporting.Runs;
using Conformance.Steps.Benching;
using Conformance.Steps.Recording;
using Conformance.Steps.Running;

namespace Conformance.Cli.Runs;

/// <summary>What is told of a run: while it goes by a line on the console and a result for Allure for each scenario, and at its end the pages.</summary>
internal sealed class RunReports : IRunObserver
{
    private readonly RunOptions _options;
    private readonly RunPlan _plan;
    private readonly TimeProvider _time;
    private readonly RunPrinter _printer;
    private readonly AllureResults _allure;
    private StepTimes _times;

    public RunReports(RunOptions options, RunPlan plan, TimeProvider time, RunPrinter printer)
    {
        (_options, _plan, _time, _printer, _times) = (options, plan, time, printer, new(time));
        ReportFiles.Remove(options.Results);
        var folder = AllureFolder.Make(options.Results, isEmpty: !options.Resume);
        _allure = AllureFolder.Guarded(options.Results, () =>
        {
            var allure = AllureResults.Into(folder);
            allure.Write(new ReportEnvironment(LogHeader.ThisBuild, options.Binding.Word(), options.Device.Name));
            return allure;
        });
    }

    public IScenarioObserver Starting(PlannedScenario planned) => _times = new(_time);

    public void Report(PlannedScenario planned, ScenarioResult result, ReadOnlyMemory<byte> log) => AllureFolder.Guarded(_options.Results, () =>
    {
        var transcript = Path.Combine(_options.Results, RunFolder.Transcripts, $"{_plan.NameOf(planned)}.jsonl");
        _allure.Write(ReportOf.Scenario(result, _times, _options, log.ToArray(), File.Exists(transcript) ? File.ReadAllBytes(transcript) : null));
        return true;
    });

    public void Ended(PlannedScenario planned, ScenarioResult result, bool isFromLog) => _printer.Ended(result, planned, isFromLog);

    /// <summary>Makes the pages and junit.xml of what the run left, once it is concluded.</summary>
    public void Conclude() => ReportFiles.Complete(_options.Results, _options.Catalogue);
}
